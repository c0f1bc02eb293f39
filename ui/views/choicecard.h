#pragma once

#include "ui/common/icons.h"

#include <QAbstractButton>

namespace ui {

/// One of a few large choices: picture, name, a sentence on what comes of it.
class ChoiceCard : public QAbstractButton
{
    Q_OBJECT

public:
    ChoiceCard(Icon icon, const QString &title, const QString &sentence, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }
    bool hasHeightForWidth() const override { return false; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    Icon m_icon;
    QString m_sentence;
};

} // namespace ui
