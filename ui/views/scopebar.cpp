#include "ui/views/scopebar.h"

#include "ui/views/desk.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>

#include <algorithm>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kYearsBack = 5;

/// What is kept beside each entry: the part of the period's key after the year.
QString periodPart(const core::Period &period)
{
    return period.key().mid(4);
}

} // namespace

ScopeBar::ScopeBar(Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(4);
    m_unit = addChoice(tr("单位"), u"unit"_s);
    row->addWidget(new QLabel(u"▸"_s, this));
    m_year = addChoice(tr("年份"), u"year"_s);
    row->addWidget(new QLabel(u"▸"_s, this));
    m_period = addChoice(tr("期间"), u"period"_s);
    for (auto *arrow : findChildren<QLabel *>())
        arrow->setForegroundRole(QPalette::PlaceholderText);
    fillUnits();
    fillYears();
    fillPeriods();
    show();
    connect(&desk, &Desk::scopeChanged, this, &ScopeBar::show);
}

QComboBox *ScopeBar::addChoice(const QString &name, const QString &objectName)
{
    auto *box = new QComboBox(this);
    box->setObjectName(objectName);
    box->setAccessibleName(name);
    box->setToolTip(name);
    box->setMaxVisibleItems(20);
    box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    layout()->addWidget(box);
    connect(box, &QComboBox::activated, this, &ScopeBar::choose);
    return box;
}

void ScopeBar::fillUnits()
{
    for (const auto &unit : reportUnits(m_desk.workspace()))
        m_unit->addItem(unitTitle(m_desk.workspace(), unit), unit);
    m_unit->setEnabled(m_unit->count() > 1);
}

void ScopeBar::fillYears()
{
    const auto &workspace = m_desk.workspace();
    const int last = std::max(workspace.year(), m_desk.scope().period.year());
    for (int year = last; year >= last - kYearsBack; --year)
        m_year->addItem(tr("%1年").arg(year), year);
}

void ScopeBar::fillPeriods()
{
    using Kind = core::Period::Kind;
    const int year = m_desk.scope().period.year();
    for (const auto &[kind, count] : {std::pair(Kind::Year, 1), std::pair(Kind::HalfYear, 2),
             std::pair(Kind::Quarter, 4), std::pair(Kind::Month, 12)}) {
        for (int index = 1; index <= count; ++index) {
            const core::Period period(kind, year, index);
            m_period->addItem(period.titleInYear(), periodPart(period));
        }
        if (kind != Kind::Month)
            m_period->insertSeparator(m_period->count());
    }
}

void ScopeBar::show()
{
    const auto &scope = m_desk.scope();
    m_unit->setCurrentIndex(m_unit->findData(scope.unit));
    if (m_year->findData(scope.period.year()) < 0)
        m_year->addItem(tr("%1年").arg(scope.period.year()), scope.period.year());
    m_year->setCurrentIndex(m_year->findData(scope.period.year()));
    m_period->setCurrentIndex(m_period->findData(periodPart(scope.period)));
}

void ScopeBar::choose()
{
    const auto period = core::Period::parse(
        QString::number(m_year->currentData().toInt()) + m_period->currentData().toString());
    if (period)
        m_desk.setScope({m_unit->currentData().toString(), *period});
}

} // namespace ui
