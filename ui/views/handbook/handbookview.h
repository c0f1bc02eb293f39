#pragma once

#include "ui/views/handbook/handbook.h"

#include <QTextBrowser>

namespace ui {

/// One chapter of the handbook, with what was searched for marked.
class HandbookView : public QTextBrowser
{
    Q_OBJECT

public:
    explicit HandbookView(QWidget *parent = nullptr);

    /// Brings up the anchor in its chapter.
    void showAnchor(const QString &anchor);
    QString anchor() const { return m_anchor; }
    /// Marks the words in every chapter, until they are empty.
    void setWords(const QString &words);
    /// To the first mark behind the anchor that is shown.
    void showFirstMark();

Q_SIGNALS:
    void anchorWanted(const QString &anchor);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void setText();
    void fit();
    void mark();
    QTextEdit::ExtraSelection place(const QColor &ground) const;

    const Handbook &m_book;
    QString m_anchor;
    QString m_words;
    const HandbookChapter *m_chapter = nullptr;
    int m_width = 0; // the pictures were made for
    bool m_isSetting = false;
};

} // namespace ui
