#pragma once

#include "ui/common/buttons.h"
#include "ui/common/icons.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QPushButton;

namespace ui {

/// What stands where nothing is yet: what belongs here, and the ways in.
class EmptyState : public QWidget
{
    Q_OBJECT

public:
    EmptyState(Icon icon, const QString &title, const QString &sentence, QWidget *parent = nullptr);

    void setSentence(const QString &sentence);
    /// At most two; connect to its clicked().
    QPushButton *addButton(const QString &text, Look look);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void dress();
    void fitSentence();

    Icon m_icon;
    QWidget *m_picture;
    QLabel *m_title;
    QLabel *m_sentence;
    QHBoxLayout *m_buttons;
};

} // namespace ui
