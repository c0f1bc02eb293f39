#pragma once

#include <QIcon>
#include <QWidget>

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

/// In every size that was drawn while building.
QIcon programIcon();

} // namespace ui
