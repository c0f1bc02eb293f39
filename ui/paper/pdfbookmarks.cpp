#include "ui/paper/pdfbookmarks.h"

#include "ui/paper/pagelayout.h"

#include <QList>

#include <optional>

namespace ui {

namespace {

constexpr qreal kPoint = kUnitsPerInch / 72;

/// A number that stands behind a word, after `from`.
std::optional<int> numberAfter(const QByteArray &pdf, const QByteArray &word, qsizetype from = 0)
{
    const auto at = pdf.indexOf(word, from);
    if (at < 0)
        return std::nullopt;
    auto begin = at + word.size();
    while (begin < pdf.size() && (pdf[begin] == ' ' || pdf[begin] == '\n'))
        ++begin;
    auto end = begin;
    while (end < pdf.size() && pdf[end] >= '0' && pdf[end] <= '9')
        ++end;
    return end > begin ? std::optional(pdf.mid(begin, end - begin).toInt()) : std::nullopt;
}

/// What stands between "n 0 obj" and "endobj".
QByteArray bodyOf(const QByteArray &pdf, int object)
{
    const auto head = '\n' + QByteArray::number(object) + " 0 obj\n";
    const auto at = pdf.indexOf(head);
    const auto end = at < 0 ? -1 : pdf.indexOf("endobj", at);
    return end < 0 ? QByteArray() : pdf.mid(at + head.size(), end - at - head.size());
}

/// The numbers of "[ 6 0 R 15 0 R ]" behind a word.
QList<int> references(const QByteArray &body, const QByteArray &word)
{
    QList<int> found;
    const auto open = body.indexOf('[', body.indexOf(word));
    const auto close = body.indexOf(']', open);
    if (body.indexOf(word) < 0 || open < 0 || close < 0)
        return found;
    const auto parts = body.mid(open + 1, close - open - 1).simplified().split(' ');
    for (qsizetype index = 0; index + 2 < parts.size(); index += 3)
        found.append(parts[index].toInt());
    return found;
}

QByteArray text(const QString &words)
{
    QByteArray hex = "<FEFF";
    for (const QChar each : words)
        hex += QByteArray::number(each.unicode(), 16).rightJustified(4, '0').toUpper();
    return hex + '>';
}

QByteArray reference(int object)
{
    return QByteArray::number(object) + " 0 R";
}

/// Objects added behind the end of a finished file, with a table of where they are.
class Update
{
public:
    Update(const QByteArray &pdf, int root, int size)
        : m_pdf(pdf)
        , m_root(root)
        , m_next(size)
    { }

    int reserve() { return m_next++; }
    void write(int object, const QByteArray &body)
    {
        m_offsets.append({object, m_pdf.size()});
        m_pdf += QByteArray::number(object) + " 0 obj\n" + body + "\nendobj\n";
    }
    QByteArray finished(int previous)
    {
        const auto at = m_pdf.size();
        m_pdf += "xref\n";
        for (const auto &[object, offset] : std::as_const(m_offsets))
            m_pdf += QByteArray::number(object) + " 1\n"
                + QByteArray::number(offset).rightJustified(10, '0') + " 00000 n \n";
        m_pdf += "trailer\n<<\n/Size " + QByteArray::number(m_next) + "\n/Root " + reference(m_root)
            + m_info + "\n/Prev " + QByteArray::number(previous) + "\n>>\nstartxref\n"
            + QByteArray::number(at) + "\n%%EOF\n";
        return m_pdf;
    }
    void keepInfo(int object) { m_info = "\n/Info " + reference(object); }

private:
    QByteArray m_pdf;
    int m_root;
    int m_next;
    QByteArray m_info;
    QList<std::pair<int, qsizetype>> m_offsets;
};

/// The bookmarks as PDF wants them: each knows its parent, its neighbours and its children.
class Outline
{
public:
    Outline(const PageLayout &layout, const QList<int> &pages)
        : m_layout(layout)
        , m_pages(pages)
    { }

    /// The object that holds them all.
    int writeTo(Update &update)
    {
        const int root = update.reserve();
        const auto count = m_layout.bookmarks.size();
        for (size_t index = 0; index < count; ++index)
            m_objects.append(update.reserve());
        const auto children = childrenOf(-1);
        update.write(root, "<<\n/Type /Outlines" + family(children) + "\n>>");
        writeAll(update, children, root);
        return root;
    }

private:
    int level(int index) const { return m_layout.bookmarks[static_cast<size_t>(index)].level; }
    /// Those directly below a bookmark, or the outermost.
    QList<int> childrenOf(int parent) const
    {
        QList<int> found;
        const auto count = static_cast<int>(m_layout.bookmarks.size());
        const int above = parent < 0 ? 0 : level(parent);
        int least = 0;
        for (int index = parent + 1; index < count && level(index) > above; ++index) {
            if (found.isEmpty() || level(index) <= least) {
                found.append(index);
                least = level(index);
            }
        }
        return found;
    }
    QByteArray family(const QList<int> &children) const
    {
        if (children.isEmpty())
            return {};
        return "\n/First " + reference(m_objects[children.first()]) + "\n/Last "
            + reference(m_objects[children.last()]) + "\n/Count "
            + QByteArray::number(children.size());
    }
    void writeAll(Update &update, const QList<int> &siblings, int parent) const
    {
        for (qsizetype place = 0; place < siblings.size(); ++place) {
            const int index = siblings[place];
            const auto &mark = m_layout.bookmarks[static_cast<size_t>(index)];
            const auto children = childrenOf(index);
            QByteArray body = "<<\n/Title " + text(mark.title) + "\n/Parent " + reference(parent)
                + "\n/Dest [" + reference(m_pages.value(mark.page)) + " /XYZ 0 "
                + QByteArray::number((m_layout.size.height() - mark.top) / kPoint, 'f', 2)
                + " null]";
            if (place > 0)
                body += "\n/Prev " + reference(m_objects[siblings[place - 1]]);
            if (place + 1 < siblings.size())
                body += "\n/Next " + reference(m_objects[siblings[place + 1]]);
            update.write(m_objects[index], body + family(children) + "\n>>");
            writeAll(update, children, m_objects[index]);
        }
    }

    const PageLayout &m_layout;
    const QList<int> &m_pages;
    QList<int> m_objects;
};

/// The areas of a page that lead to another one, as the page's annotations.
QByteArray linksOf(const PageLayout &layout, size_t page, const QList<int> &pages)
{
    QByteArray links;
    for (const auto &[area, target] : layout.pages[page].areas) {
        const auto to = pageOfReference(target);
        if (!to || *to < 0 || *to >= pages.size())
            continue;
        const auto edge = [](qreal value) { return QByteArray::number(value / kPoint, 'f', 2); };
        links += "<< /Type /Annot /Subtype /Link /Border [0 0 0] /Rect [" + edge(area.left()) + ' '
            + edge(layout.size.height() - area.bottom()) + ' ' + edge(area.right()) + ' '
            + edge(layout.size.height() - area.top()) + "] /Dest [" + reference(pages[*to])
            + " /XYZ null null null] >>\n";
    }
    return links;
}

} // namespace

QByteArray withBookmarks(const QByteArray &pdf, const PageLayout &layout)
{
    const auto trailer = pdf.lastIndexOf("trailer");
    const auto root = trailer < 0 ? std::nullopt : numberAfter(pdf, "/Root", trailer);
    const auto size = trailer < 0 ? std::nullopt : numberAfter(pdf, "/Size", trailer);
    const auto previous = trailer < 0 ? std::nullopt : numberAfter(pdf, "startxref", trailer);
    if (layout.bookmarks.empty() || !root || !size || !previous)
        return pdf;
    auto catalog = bodyOf(pdf, *root);
    const auto tree = numberAfter(catalog, "/Pages");
    const auto pages = tree ? references(bodyOf(pdf, *tree), "/Kids") : QList<int>();
    const auto place = catalog.indexOf("/Type /Catalog");
    if (place < 0 || pages.size() != static_cast<qsizetype>(layout.pages.size()))
        return pdf;
    Update update(pdf, *root, *size);
    if (const auto info = numberAfter(pdf, "/Info", trailer))
        update.keepInfo(*info);
    const int outlines = Outline(layout, pages).writeTo(update);
    catalog.insert(place, "/Outlines " + reference(outlines) + "\n/PageMode /UseOutlines\n");
    update.write(*root, catalog.trimmed());
    for (size_t page = 0; page < layout.pages.size(); ++page) {
        const auto links = linksOf(layout, page, pages);
        const auto object
            = numberAfter(bodyOf(pdf, pages[static_cast<qsizetype>(page)]), "/Annots");
        if (!links.isEmpty() && object)
            update.write(*object, '[' + links + ']');
    }
    return update.finished(*previous);
}

} // namespace ui
