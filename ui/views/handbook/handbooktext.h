#pragma once

#include "ui/views/handbook/handbook.h"

#include <QColor>
#include <QFont>

class QTextCursor;
class QTextDocument;

namespace ui {

struct Theme;

/// How the handbook is set, on a screen or on paper.
struct HandbookLook
{
    QFont text;
    QFont heading; // of the chapter's title; lower ones are smaller
    QColor ink, muted, accent, line, soft;

    static HandbookLook ofScreen(const Theme &theme, const QFont &font);
    static HandbookLook ofPaper();
};

/// Sets a chapter into an empty document: headings, tables, pictures and anchors.
void setChapter(QTextDocument &document, const HandbookChapter &chapter, const HandbookLook &look);

/// Makes pictures no wider than `width`, in the pixels of a screen, sharp at `ratio` of them.
void fitPictures(QTextDocument &document, const QString &folder, int width, qreal ratio);

/// Every place where one of the words stands.
QList<QTextCursor> placesOf(QTextDocument &document, const QString &words);

} // namespace ui
