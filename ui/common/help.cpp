#include "ui/common/help.h"

#include "core/figures/reference.h"

#include <QVariant>
#include <QWidget>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kProperty = "handbook";

} // namespace

QString fieldAnchor(QAnyStringView table, QAnyStringView column)
{
    return u"field-%1-%2"_s.arg(table.toString(), column.toString());
}

QString fieldsAnchor(QAnyStringView table)
{
    return u"fields-"_s + table.toString();
}

QString figureAnchor(QAnyStringView indicator)
{
    return u"figure-"_s + indicator.toString();
}

void setHelp(QWidget *widget, const QString &place)
{
    widget->setProperty(kProperty, place);
}

void setFigureHelp(QWidget *widget, const QString &reference)
{
    const auto figure = core::FigureReference::parse(reference);
    setHelp(widget, figure ? figureAnchor(figure->indicator.section(u':', 0, 0)) : QString());
}

QStringList helpPlaces(const QWidget *widget)
{
    QStringList places;
    for (; widget; widget = widget->parentWidget()) {
        if (const auto said = widget->property(kProperty).toString(); !said.isEmpty())
            places.append(said);
        places.append(QString::fromLatin1(widget->metaObject()->className()));
    }
    return places;
}

} // namespace ui
