#include "ui/paper/typeface.h"

#include "ui/common/theme.h"
#include "ui/paper/marks.h"

#include <QFontMetricsF>
#include <QTextLayout>

#include <algorithm>
#include <array>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kFaces = 7;

QStringList familiesOf(Typeface face)
{
    const QStringList serif{
        u"Noto Serif CJK SC"_s, u"Source Han Serif SC"_s, u"Noto Sans CJK SC"_s};
    switch (face) {
    case Typeface::Title:
        return QStringList{u"SimSun"_s} + serif;
    case Typeface::Subhead:
        return QStringList{u"KaiTi"_s, u"KaiTi_GB2312"_s} + serif;
    case Typeface::Text:
    case Typeface::TextBold:
        return QStringList{u"FangSong"_s, u"FangSong_GB2312"_s, u"SimSun"_s} + serif;
    case Typeface::Heading:
    case Typeface::Figure:
    case Typeface::FigureBold:
        break;
    }
    return {u"SimHei"_s, u"Microsoft YaHei"_s, u"Noto Sans CJK SC"_s, u"Source Han Sans SC"_s};
}

QFont::Weight weightOf(Typeface face)
{
    switch (face) {
    case Typeface::Text:
    case Typeface::Figure:
        return QFont::Normal;
    case Typeface::Heading:
        return QFont::Medium;
    case Typeface::Subhead:
        return QFont::DemiBold;
    case Typeface::Title:
    case Typeface::TextBold:
    case Typeface::FigureBold:
        break;
    }
    return QFont::Bold;
}

/// Looked up once: the question is asked for every cell, and fonts do not come while a report is
/// made.
const QString &familyOf(Typeface face)
{
    static const auto families = [] {
        std::array<QString, kFaces> found;
        for (int index = 0; index < kFaces; ++index)
            found[static_cast<size_t>(index)]
                = firstInstalled(familiesOf(static_cast<Typeface>(index)));
        return found;
    }();
    return families[static_cast<size_t>(face)];
}

} // namespace

QFont typeface(Typeface face, qreal size)
{
    const auto &family = familyOf(face);
    QFont font = family.isEmpty() ? QFont() : QFont(family);
    font.setPixelSize(qRound(points(size)));
    font.setWeight(weightOf(face));
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setKerning(false);
    return font;
}

std::vector<QString> brokenLines(const QString &text, const QFont &font, qreal width)
{
    std::vector<QString> lines;
    for (const auto &paragraph : text.split(u'\n')) {
        QTextLayout layout(paragraph, font);
        QTextOption option;
        option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
        layout.setTextOption(option);
        layout.beginLayout();
        for (auto line = layout.createLine(); line.isValid(); line = layout.createLine()) {
            line.setLineWidth(width);
            lines.push_back(paragraph.mid(line.textStart(), line.textLength()));
        }
        layout.endLayout();
    }
    return lines;
}

std::vector<QString> balancedLines(const QString &text, const QFont &font, qreal width)
{
    auto lines = brokenLines(text, font, width);
    const size_t count = lines.size();
    const qreal step = font.pixelSize() / 2.0;
    for (qreal narrower = width - step; count > 1 && narrower > step; narrower -= step) {
        auto tried = brokenLines(text, font, narrower);
        if (tried.size() > count)
            break;
        lines = std::move(tried);
    }
    return lines;
}

std::vector<QString> drawnPieces(const QString &text)
{
    const bool hasLatin = std::any_of(text.begin(), text.end(),
        [](QChar sign) { return sign.isLetter() && sign.script() == QChar::Script_Latin; });
    std::vector<QString> pieces;
    qsizetype start = 0;
    for (qsizetype i = 1; hasLatin && i < text.size(); ++i) {
        if (text[i].isDigit() != text[i - 1].isDigit()) {
            pieces.push_back(text.mid(start, i - start));
            start = i;
        }
    }
    pieces.push_back(text.mid(start));
    return pieces;
}

qreal textWidth(const QString &text, const QFont &font)
{
    const QFontMetricsF metrics(font);
    qreal width = 0;
    for (const auto &piece : drawnPieces(text))
        width += metrics.horizontalAdvance(piece);
    return width;
}

} // namespace ui
