#pragma once

#include <QFrame>

#include <functional>

class QHBoxLayout;
class QLabel;
class QPushButton;

namespace ui {

/// A sentence across the page that waits for an answer, or none, while work goes on. Instead of a
/// dialog.
class InlineBar : public QFrame
{
    Q_OBJECT

public:
    enum class Tone { Note, Warning, Error };

    explicit InlineBar(QWidget *parent = nullptr);

    /// Replaces what stood there, and its buttons.
    void tell(Tone tone, const QString &text);
    /// Pressing it also takes the bar away.
    QPushButton *addAnswer(const QString &text, std::function<void()> run);
    void dismiss();
    /// What it says holds on: only the program takes it away.
    void keep();
    QString text() const;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    Tone m_tone = Tone::Note;
    bool m_isKept = false;
    QLabel *m_text;
    QHBoxLayout *m_row;
    QList<QPushButton *> m_answers;
    QPushButton *m_close;
};

} // namespace ui
