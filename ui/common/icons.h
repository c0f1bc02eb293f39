#pragma once

#include <QIcon>
#include <QPainterPath>

class QPainter;

namespace ui {

// clang-format off
enum class Icon {
    Undo, Redo, Search, Add, Import, Export, Print, Filter, Close,
    ChevronLeft, ChevronRight, ChevronUp, ChevronDown,
    Home, Registries, People, Class, Voucher, Target, Report, Data,
    Warning, Ok, Error, Information, Dark, Light,
    Save, Edit, Delete, Copy, Columns, Calendar, Folder, File, Sheet, Pdf, Settings, Help, Refresh,
    More, Menu, Link, History, Attachment, User, Lock, Shield, Backup, Star, Pin,
    ZoomIn, ZoomOut, FitWidth, Certificate, Institution, Course, Sort, ArrowRight
};
// clang-format on
constexpr int kIcons = static_cast<int>(Icon::ArrowRight) + 1;

/// Strokes of an icon on a square of 24 by 24.
const QPainterPath &iconPath(Icon icon);

/// Draws the icon in the largest square of `area`; sharp at any size.
void drawIcon(QPainter &painter, Icon icon, const QRectF &area, const QColor &color);

/// An icon in the colour of the text beside it; follows the theme and greys out when disabled.
QIcon iconOf(Icon icon);

/// An icon that keeps its colour.
QIcon iconOf(Icon icon, const QColor &color);

} // namespace ui
