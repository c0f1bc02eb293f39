#include "ui/paper/pdftext.h"

#include "ui/paper/pagelayout.h"

#include <QHash>
#include <QRawFont>
#include <QSet>

#include <array>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

struct Range
{
    ushort first, last;
};
/// Where Qt finds a code that comes before the one that was drawn: spaces, radicals.
constexpr std::array kLookalikes = {Range{0x2000, 0x206f}, Range{0x2e80, 0x2fdf}};

QString lookalikes()
{
    QString all;
    for (const auto &[first, last] : kLookalikes) {
        for (ushort code = first; code <= last; ++code)
            all.append(QChar(code));
    }
    return all;
}

/// Every character drawn, by the font it was drawn with.
QHash<QFont, QSet<QChar>> drawnCharacters(const PageLayout &layout)
{
    QHash<QFont, QSet<QChar>> drawn;
    for (const auto &page : layout.pages) {
        for (const auto &mark : page.marks) {
            const auto *text = std::get_if<TextMark>(&mark);
            if (!text)
                continue;
            QFont font(text->font);
            font.setPixelSize(100);
            auto &characters = drawn[font];
            for (const QChar character : text->text)
                characters.insert(character);
        }
    }
    return drawn;
}

QHash<QChar, QChar> replacements(const PageLayout &layout)
{
    const auto candidates = lookalikes();
    QHash<QChar, QChar> found;
    QSet<QChar> all;
    const auto drawn = drawnCharacters(layout);
    for (auto font = drawn.begin(); font != drawn.end(); ++font) {
        all.unite(font.value());
        const auto raw = QRawFont::fromFont(font.key(), QFontDatabase::SimplifiedChinese);
        const auto glyphs = raw.glyphIndexesForString(candidates);
        QHash<quint32, QChar> byGlyph;
        for (qsizetype index = 0; index < glyphs.size(); ++index)
            byGlyph.insert(glyphs[index], candidates[index]);
        byGlyph.remove(0);
        for (const QChar character : font.value()) {
            const auto glyph = raw.glyphIndexesForString(QString(character)).value(0);
            const auto alike = byGlyph.constFind(glyph);
            if (alike != byGlyph.constEnd() && *alike != character)
                found.insert(*alike, character);
        }
    }
    found.removeIf([&all](const auto &each) { return all.contains(each.key()); });
    return found;
}

QByteArray code(QChar character)
{
    return '<' + QByteArray::number(character.unicode(), 16).rightJustified(4, '0').toUpper() + '>';
}

} // namespace

QByteArray withDrawnCharacters(const QByteArray &pdf, const PageLayout &layout)
{
    const auto wanted = replacements(layout);
    QByteArray mended(pdf);
    for (qsizetype map = mended.indexOf("begincmap"); map >= 0;) {
        const auto end = mended.indexOf("endcmap", map);
        if (end < 0)
            break;
        for (auto open = mended.indexOf('[', map); open >= 0 && open < end;
             open = mended.indexOf('[', open + 1)) {
            const auto length = mended.indexOf(']', open) - open;
            auto list = mended.mid(open, length);
            for (auto each = wanted.begin(); each != wanted.end(); ++each)
                list.replace(code(each.key()), code(each.value()));
            mended.replace(open, length, list);
        }
        map = mended.indexOf("begincmap", end);
    }
    return mended;
}

} // namespace ui
