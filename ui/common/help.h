#pragma once

#include <QAnyStringView>
#include <QStringList>

class QWidget;

namespace ui {

/// Where the handbook explains a thing: the anchors of its generated parts.
QString fieldAnchor(QAnyStringView table, QAnyStringView column);
QString fieldsAnchor(QAnyStringView table);
QString figureAnchor(QAnyStringView indicator);

/// Says where in the handbook a widget is explained: an anchor or a place of its places.csv.
void setHelp(QWidget *widget, const QString &place);

/// A widget that shows a figure, by what leads to the rows behind it; forgets it when that is
/// empty.
void setFigureHelp(QWidget *widget, const QString &reference);

/// What may explain a widget, the nearest first: what was said of it and of the widgets around it,
/// and the names of their classes.
QStringList helpPlaces(const QWidget *widget);

} // namespace ui
