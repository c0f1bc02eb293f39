#include "ui/common/iconstrokes.h"

#include <QList>
#include <QStringView>

namespace ui {

namespace {

// M x y: go to. L x y: line to. C x y x y x y: curve. Z: close. O x y r: circle. R x y w h r:
// rounded box. A x y r from sweep: arc in degrees, counted against the clock from the right, joined
// to what is before. B: not joined.
// clang-format off
// NOLINTNEXTLINE(readability-function-size): a table
const char *strokesText(Icon icon)
{
    switch (icon) {
    case Icon::Undo: return "M 8 5 L 4 9 L 8 13 M 4 9 L 14 9 A 14 14 5 90 -180 L 10 19";
    case Icon::Redo: return "M 16 5 L 20 9 L 16 13 M 20 9 L 10 9 A 10 14 5 90 180 L 14 19";
    case Icon::Search: return "O 10.5 10.5 6 M 15 15 L 20 20";
    case Icon::Add: return "M 12 5 L 12 19 M 5 12 L 19 12";
    case Icon::Import: return "M 12 4 L 12 15 M 7.5 10.5 L 12 15 L 16.5 10.5 M 4 15 L 4 20 L 20 20 L 20 15";
    case Icon::Export: return "M 12 15 L 12 4 M 7.5 8.5 L 12 4 L 16.5 8.5 M 4 15 L 4 20 L 20 20 L 20 15";
    case Icon::Print: return "M 7 9 L 7 4 L 17 4 L 17 9 M 7 17 L 4 17 L 4 9 L 20 9 L 20 17 L 17 17 M 7 14 L 17 14 L 17 20 L 7 20 Z";
    case Icon::Filter: return "M 4 5 L 20 5 L 14 12.5 L 14 18 L 10 20 L 10 12.5 Z";
    case Icon::Close: return "M 6 6 L 18 18 M 18 6 L 6 18";
    case Icon::ChevronLeft: return "M 14.5 6 L 8.5 12 L 14.5 18";
    case Icon::ChevronRight: return "M 9.5 6 L 15.5 12 L 9.5 18";
    case Icon::ChevronUp: return "M 6 14.5 L 12 8.5 L 18 14.5";
    case Icon::ChevronDown: return "M 6 9.5 L 12 15.5 L 18 9.5";
    case Icon::Home: return "M 4 11 L 12 4 L 20 11 M 6 9.5 L 6 20 L 18 20 L 18 9.5 M 10 20 L 10 14 L 14 14 L 14 20";
    case Icon::Registries: return "R 4 4 16 16 2 M 4 9 L 20 9 M 4 14.5 L 20 14.5 M 9.5 9 L 9.5 20";
    case Icon::People: return "O 9 8 3.5 M 3 20 C 3 12.5 15 12.5 15 20 B 15.5 8 3.2 100 -200 M 17.5 14.2 C 20 15 21 17 21 20";
    case Icon::Class: return "M 4 5 L 20 5 L 20 15 L 4 15 Z M 12 15 L 12 18 M 8 21 L 12 17.5 L 16 21 M 8 9 L 13 9 M 8 12 L 11 12";
    case Icon::Voucher: return "M 3.5 7 L 20.5 7 L 20.5 10 A 20.5 12 2 90 180 L 20.5 17 L 3.5 17 L 3.5 14 A 3.5 12 2 -90 180 Z M 14 7.5 L 14 9 M 14 11.2 L 14 12.8 M 14 15 L 14 16.5";
    case Icon::Target: return "O 12 12 8.5 O 12 12 4.8 O 12 12 1";
    case Icon::Report: return "M 6 3.5 L 14 3.5 L 18.5 8 L 18.5 20.5 L 6 20.5 Z M 14 3.5 L 14 8 L 18.5 8 M 9.5 17 L 9.5 14 M 12.3 17 L 12.3 11.5 M 15 17 L 15 13";
    case Icon::Data: return "M 5 6.5 C 5 3 19 3 19 6.5 C 19 10 5 10 5 6.5 L 5 17.5 C 5 21 19 21 19 17.5 L 19 6.5 M 5 12 C 5 15.5 19 15.5 19 12";
    case Icon::Warning: return "M 12 4 L 21 19.5 L 3 19.5 Z M 12 10 L 12 14 M 12 16.7 L 12 16.8";
    case Icon::Ok: return "O 12 12 8.5 M 8 12.3 L 11 15.2 L 16 9.3";
    case Icon::Error: return "M 8.5 3.5 L 15.5 3.5 L 20.5 8.5 L 20.5 15.5 L 15.5 20.5 L 8.5 20.5 L 3.5 15.5 L 3.5 8.5 Z M 9 9 L 15 15 M 15 9 L 9 15";
    case Icon::Information: return "O 12 12 8.5 M 12 11 L 12 16.5 M 12 7.8 L 12 7.9";
    case Icon::Dark: return "M 19.5 14.5 C 11 17.5 6.5 11 9.5 4.5 C 4 6.5 2.5 13 6 17 C 9.5 21.2 17 20.5 19.5 14.5 Z";
    case Icon::Light: return "O 12 12 4 M 12 2.8 L 12 4.8 M 12 19.2 L 12 21.2 M 2.8 12 L 4.8 12 M 19.2 12 L 21.2 12 M 5.5 5.5 L 6.9 6.9 M 17.1 17.1 L 18.5 18.5 M 5.5 18.5 L 6.9 17.1 M 17.1 6.9 L 18.5 5.5";
    case Icon::Save: return "M 4.5 4.5 L 16 4.5 L 19.5 8 L 19.5 19.5 L 4.5 19.5 Z M 8 4.5 L 8 9 L 15 9 L 15 4.5 M 8 19.5 L 8 14 L 16 14 L 16 19.5";
    case Icon::Edit: return "M 4.5 19.5 L 5.5 15 L 16 4.5 L 19.5 8 L 9 18.5 Z M 13.5 7 L 17 10.5";
    case Icon::Delete: return "M 4.5 7 L 19.5 7 M 9 7 L 9 4.5 L 15 4.5 L 15 7 M 6.5 7 L 7.3 20 L 16.7 20 L 17.5 7 M 10.2 11 L 10.4 16 M 13.8 11 L 13.6 16";
    case Icon::Copy: return "R 8.5 8.5 11 11.5 1.5 M 5.5 15.5 L 4.5 15.5 L 4.5 4.5 L 15.5 4.5 L 15.5 5.5";
    case Icon::Columns: return "R 4 4.5 16 15 1.5 M 9.3 4.5 L 9.3 19.5 M 14.7 4.5 L 14.7 19.5";
    case Icon::Calendar: return "R 4 5.5 16 14.5 1.5 M 4 10 L 20 10 M 8.5 3.5 L 8.5 7 M 15.5 3.5 L 15.5 7";
    case Icon::Folder: return "M 3.5 19 L 3.5 5.5 L 9.5 5.5 L 11.5 8 L 20.5 8 L 20.5 19 Z";
    case Icon::File: return "M 6 3.5 L 14 3.5 L 18.5 8 L 18.5 20.5 L 6 20.5 Z M 14 3.5 L 14 8 L 18.5 8";
    case Icon::Sheet: return "M 6 3.5 L 14 3.5 L 18.5 8 L 18.5 20.5 L 6 20.5 Z M 14 3.5 L 14 8 L 18.5 8 M 9 11.5 L 15.5 11.5 L 15.5 17.5 L 9 17.5 Z M 9 14.5 L 15.5 14.5 M 12.2 11.5 L 12.2 17.5";
    case Icon::Pdf: return "M 6 3.5 L 14 3.5 L 18.5 8 L 18.5 20.5 L 6 20.5 Z M 14 3.5 L 14 8 L 18.5 8 M 9 12 L 15.5 12 M 9 14.7 L 15.5 14.7 M 9 17.4 L 13 17.4";
    case Icon::Settings: return "M 4 7 L 13 7 M 17.5 7 L 20 7 O 15.2 7 2.2 M 4 17 L 6.5 17 M 11 17 L 20 17 O 8.8 17 2.2 M 4 12 L 20 12";
    case Icon::Help: return "O 12 12 8.5 M 9.3 9.8 C 9.3 5.8 15 6.3 14.8 9.7 C 14.6 12 12 11.8 12 14 M 12 16.8 L 12 16.9";
    case Icon::Refresh: return "B 12 12 7.5 35 290 M 19.3 3.8 L 18.7 8 L 14.5 7.6";
    case Icon::More: return "O 5.5 12 0.6 O 12 12 0.6 O 18.5 12 0.6";
    case Icon::Menu: return "M 4 7 L 20 7 M 4 12 L 20 12 M 4 17 L 20 17";
    case Icon::Link: return "M 10 14 L 14 10 M 11 7.5 L 13.5 5 C 17 1.8 22.2 7 19 10.5 L 16.5 13 M 13 16.5 L 10.5 19 C 7 22.2 1.8 17 5 13.5 L 7.5 11";
    case Icon::History: return "B 12 12 8 150 -300 M 4.6 4.5 L 5 8.6 L 9 8 M 12 7.5 L 12 12 L 15.2 14";
    case Icon::Attachment: return "M 18.5 11 L 11.5 18 C 8 21.2 3.2 16.4 6.3 13 L 13.5 5.8 C 16 3.6 19.2 6.8 17 9.3 L 10.2 16 C 9 17 7.4 15.4 8.4 14.2 L 14 8.6";
    case Icon::User: return "O 12 8 4 M 4.5 20.5 C 4.5 12.5 19.5 12.5 19.5 20.5";
    case Icon::Lock: return "R 5 10.5 14 9.5 1.5 M 8 10.5 L 8 8 A 12 8 4 180 -180 L 16 10.5 M 12 14 L 12 16.5";
    case Icon::Shield: return "M 12 3.5 L 19.5 6 L 19.5 11.5 C 19.5 16 16 19 12 20.8 C 8 19 4.5 16 4.5 11.5 L 4.5 6 Z M 8.5 12 L 11.2 14.6 L 15.5 9.8";
    case Icon::Backup: return "M 7 18.5 C 2 18.5 2 11.5 6.5 11.5 C 6.5 5 16 4.5 17 10.5 C 22.2 10.5 22 18.5 17 18.5 M 12 20.5 L 12 12.5 M 9 15.2 L 12 12.2 L 15 15.2";
    case Icon::Star: return "M 12 3.8 L 14.5 9.2 L 20.3 9.9 L 16 13.9 L 17.1 19.7 L 12 16.8 L 6.9 19.7 L 8 13.9 L 3.7 9.9 L 9.5 9.2 Z";
    case Icon::Pin: return "M 8.5 4 L 15.5 4 L 14.5 10.5 L 17.5 14 L 6.5 14 L 9.5 10.5 Z M 12 14 L 12 20.5";
    case Icon::ZoomIn: return "O 10.5 10.5 6 M 15 15 L 20 20 M 8 10.5 L 13 10.5 M 10.5 8 L 10.5 13";
    case Icon::ZoomOut: return "O 10.5 10.5 6 M 15 15 L 20 20 M 8 10.5 L 13 10.5";
    case Icon::FitWidth: return "M 3.5 5 L 3.5 19 M 20.5 5 L 20.5 19 M 6.5 12 L 17.5 12 M 9.5 9 L 6.5 12 L 9.5 15 M 14.5 9 L 17.5 12 L 14.5 15";
    case Icon::Certificate: return "R 3.5 4.5 17 12 1.5 M 7 8.5 L 13 8.5 M 7 12 L 10.5 12 O 15.5 13.5 2.8 M 13.8 16 L 13.3 20.5 L 15.5 19 L 17.7 20.5 L 17.2 16";
    case Icon::Institution: return "M 3.5 9.5 L 12 4 L 20.5 9.5 Z M 4 20 L 20 20 M 6.5 12.5 L 6.5 17 M 12 12.5 L 12 17 M 17.5 12.5 L 17.5 17";
    case Icon::Course: return "M 12 6.5 C 10 4.8 6.5 4.5 3.5 5.5 L 3.5 18.5 C 6.5 17.5 10 17.8 12 19.5 C 14 17.8 17.5 17.5 20.5 18.5 L 20.5 5.5 C 17.5 4.5 14 4.8 12 6.5 L 12 19.5";
    case Icon::Sort: return "M 8 5 L 8 19 M 4.8 15.8 L 8 19 L 11.2 15.8 M 16 19 L 16 5 M 12.8 8.2 L 16 5 L 19.2 8.2";
    case Icon::ArrowRight: return "M 4.5 12 L 19 12 M 13 6 L 19 12 L 13 18";
    }
    Q_UNREACHABLE();
}
// clang-format on

/// Takes numbers off a list of words, one stroke after the other.
class StrokeReader
{
public:
    explicit StrokeReader(const QString &text)
        : m_words(text.split(u' ', Qt::SkipEmptyParts))
    { }

    QPainterPath path()
    {
        while (m_next < m_words.size())
            stroke(m_words[m_next++].at(0).toLatin1());
        return m_path;
    }

private:
    enum class Joint { Line, None };

    qreal number() { return m_words[m_next++].toDouble(); }
    QPointF point()
    {
        const qreal x = number();
        return {x, number()};
    }
    void stroke(char command)
    {
        switch (command) {
        case 'M':
            m_path.moveTo(point());
            break;
        case 'L':
            m_path.lineTo(point());
            break;
        case 'Z':
            m_path.closeSubpath();
            break;
        case 'C':
            curve();
            break;
        case 'O':
            circle();
            break;
        case 'R':
            box();
            break;
        case 'A':
            arc(Joint::Line);
            break;
        case 'B':
            arc(Joint::None);
            break;
        default:
            Q_UNREACHABLE();
        }
    }
    void curve()
    {
        const auto first = point();
        const auto second = point();
        m_path.cubicTo(first, second, point());
    }
    void circle()
    {
        const auto centre = point();
        const qreal radius = number();
        m_path.addEllipse(centre, radius, radius);
    }
    void box()
    {
        const auto corner = point();
        const auto size = point();
        const qreal radius = number();
        m_path.addRoundedRect(QRectF(corner, QSizeF(size.x(), size.y())), radius, radius);
    }
    void arc(Joint joint)
    {
        const auto centre = point();
        const qreal radius = number();
        const QRectF square(centre.x() - radius, centre.y() - radius, 2 * radius, 2 * radius);
        const qreal from = number();
        if (joint == Joint::None)
            m_path.arcMoveTo(square, from);
        m_path.arcTo(square, from, number());
    }

    QStringList m_words;
    qsizetype m_next = 0;
    QPainterPath m_path;
};

} // namespace

QPainterPath strokes(Icon icon)
{
    return StrokeReader(QString::fromLatin1(strokesText(icon))).path();
}

} // namespace ui
