#pragma once

#include <QFont>
#include <QString>

#include <vector>

namespace ui {

/// What a piece of text is for; each has its Chinese print face and a fallback.
enum class Typeface {
    Title, // 小标宋: SimSun bold, else Noto Serif CJK SC bold
    Heading, // 黑体
    Subhead, // 楷体
    Text, // 仿宋
    TextBold,
    Figure, // 黑体, for tiles and charts
    FigureBold
};

/// The face at a size in points, set in units of paper (see marks.h).
QFont typeface(Typeface face, qreal points);

/// `text` broken into lines that are no wider than `width`; closing punctuation never begins a
/// line.
std::vector<QString> brokenLines(const QString &text, const QFont &font, qreal width);

/// The same in as many lines, all about as long: titles and column headings.
std::vector<QString> balancedLines(const QString &text, const QFont &font, qreal width);

/// What is drawn one after the other: beside Latin letters a font shows digits by signs of its own,
/// which a PDF cannot name, so that a reader of its text would lose them.
std::vector<QString> drawnPieces(const QString &text);
/// Of all pieces.
qreal textWidth(const QString &text, const QFont &font);

} // namespace ui
