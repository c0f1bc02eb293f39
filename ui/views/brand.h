#pragma once

#include <QIcon>
#include <QWidget>

class QPainter;

namespace ui {

/// The name of the program and whose ledger is open, above the navigation.
class Brand : public QWidget
{
    Q_OBJECT

public:
    explicit Brand(const QString &unit, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_unit;
};

/// The program's mark: a certificate's seal on a page of the ledger.
void drawMark(QPainter &painter, const QRectF &square, const QColor &ground, const QColor &ink);
QIcon programIcon();

} // namespace ui
