#include "ui/views/classes/attendancegrid.h"

#include "ui/views/classes/attendancemodel.h"
#include "ui/views/groupheader.h"
#include "ui/views/plaintable.h"

#include <QHeaderView>
#include <QKeyEvent>

namespace ui {

using namespace Qt::StringLiterals;
using core::Presence;

namespace {

constexpr int kHalfWidth = 34;
constexpr int kTotalWidth = 66;
constexpr int kNameWidth = 110;
constexpr qint64 kForget = 1200; // milliseconds between letters of one name

} // namespace

AttendanceGrid::AttendanceGrid(AttendanceModel *model, QWidget *parent)
    : QTableView(parent)
    , m_model(model)
{
    setObjectName(u"attendanceGrid"_s);
    setAccessibleName(tr("考勤表"));
    auto *header = new GroupHeader(this);
    header->setSectionsClickable(true);
    header->setMinimumSectionSize(kHalfWidth);
    header->setSubtitles(GroupHeader::Subtitles::Centred);
    const auto &days = model->sheet().days();
    for (int day = 0; day < days.size(); ++day) {
        const QDate date = days.at(day).date;
        header->addGroup({u"%1/%2"_s.arg(date.month()).arg(date.day()), 2 * day, 2});
    }
    header->addGroup({tr("合计"), model->halfCount(), AttendanceModel::Totals});
    setHorizontalHeader(header);
    setModel(model);
    dressTable(this);
    setSelectionBehavior(QAbstractItemView::SelectItems);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setShowGrid(true);
    setAlternatingRowColors(false);
    horizontalHeader()->setStretchLastSection(false);
    for (int column = 0; column < model->columnCount(); ++column)
        setColumnWidth(column, column < model->halfCount() ? kHalfWidth : kTotalWidth);
    verticalHeader()->show();
    verticalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    verticalHeader()->setMinimumWidth(kNameWidth);
    verticalHeader()->setHighlightSections(true);
    connect(header, &QHeaderView::sectionDoubleClicked, this,
        [this](int column) { m_model->setDay(column, Presence::Present); });
    setCurrentIndex(model->index(0, 0));
}

void AttendanceGrid::toggle()
{
    const auto now = m_model->presence(currentIndex());
    auto cells = selectionModel()->selectedIndexes();
    if (cells.isEmpty())
        cells.append(currentIndex());
    m_model->set(cells, now == Presence::Present ? Presence::Absent : Presence::Present);
}

void AttendanceGrid::markDay()
{
    m_model->setDay(currentIndex().column(), Presence::Present);
}

void AttendanceGrid::markLine()
{
    m_model->setLine(currentIndex().row(), Presence::Present);
}

void AttendanceGrid::markAll()
{
    m_model->setAll(Presence::Present);
}

void AttendanceGrid::mark(Qt::KeyboardModifiers modifiers)
{
    const bool wholeDay = modifiers.testFlag(Qt::ControlModifier);
    const bool wholeLine = modifiers.testFlag(Qt::ShiftModifier);
    if (wholeDay && wholeLine)
        markAll();
    else if (wholeDay)
        markDay();
    else if (wholeLine)
        markLine();
    else
        toggle();
}

void AttendanceGrid::keyPressEvent(QKeyEvent *event)
{
    const bool isWithin = m_lastKey.isValid() && m_lastKey.elapsed() < kForget;
    if (event->key() == Qt::Key_Space) {
        m_typed.clear();
        mark(event->modifiers());
        event->accept();
        return;
    }
    if (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace) {
        m_model->set(selectionModel()->selectedIndexes(), Presence::Open);
        event->accept();
        return;
    }
    if (!isWithin)
        m_typed.clear();
    QTableView::keyPressEvent(event);
}

void AttendanceGrid::keyboardSearch(const QString &typed)
{
    m_typed += typed;
    m_lastKey.start();
    if (!jumpTo(m_typed))
        m_typed = typed;
}

bool AttendanceGrid::jumpTo(const QString &typed)
{
    const int row = m_model->find(typed, std::max(0, currentIndex().row()));
    if (row < 0)
        return false;
    setCurrentIndex(m_model->index(row, std::max(0, currentIndex().column())));
    return true;
}

} // namespace ui
