#pragma once

#include <QPushButton>

namespace ui {

/// Looks like a field, opens the palette of Ctrl+K.
class SearchButton : public QPushButton
{
    Q_OBJECT

public:
    SearchButton(const QString &hint, const QString &keys, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_hint;
    QString m_keys;
};

} // namespace ui
