#include "ui/views/reports/reportoptions.h"

#include "ui/common/icons.h"

#include <QMenu>

namespace ui {

using namespace Qt::StringLiterals;

ReportOptionsButton::ReportOptionsButton(QWidget *parent)
    : QToolButton(parent)
{
    setObjectName(u"reportOptions"_s);
    setIcon(iconOf(Icon::Settings));
    setToolTip(tr("报表怎样做"));
    setAccessibleName(tr("报表怎样做"));
    setAutoRaise(true);
    setPopupMode(QToolButton::InstantPopup);
    auto *menu = new QMenu(this);
    const auto choice = [this, menu](const QString &name, const QString &text) {
        auto *action = menu->addAction(text);
        action->setObjectName(name);
        action->setCheckable(true);
        connect(action, &QAction::toggled, this, &ReportOptionsButton::take);
        return action;
    };
    m_truncated = choice(u"truncated"_s, tr("完成率截断，不四舍五入"));
    m_preprinted = choice(u"preprinted"_s, tr("印在套红纸上，不印红头"));
    m_carried = choice(u"carried"_s, tr("跨页的表写承前页、过次页"));
    menu->addSeparator();
    m_retype = menu->addAction(tr("改写文字中的数字…"));
    m_retype->setObjectName(u"retype"_s);
    connect(m_retype, &QAction::triggered, this, &ReportOptionsButton::retypeWanted);
    menu->addSeparator();
    menu->addAction(tr("看某一时刻的报表…"), this, &ReportOptionsButton::momentWanted)
        ->setObjectName(u"seePast"_s);
    menu->addAction(tr("与某一时刻比较…"), this, &ReportOptionsButton::comparisonWanted)
        ->setObjectName(u"comparePast"_s);
    setMenu(menu);
    setSentences(Sentences::None);
}

void ReportOptionsButton::take()
{
    m_options.rounding
        = m_truncated->isChecked() ? core::Rounding::Truncated : core::Rounding::HalfUp;
    m_options.head = m_preprinted->isChecked() ? core::Document::Letterhead::Ink::Preprinted
                                               : core::Document::Letterhead::Ink::Red;
    m_options.carry = m_carried->isChecked() ? core::ReportOptions::Carry::Sums
                                             : core::ReportOptions::Carry::None;
    Q_EMIT changed();
}

void ReportOptionsButton::forgetRetyped()
{
    m_options.retyped.clear();
}

void ReportOptionsButton::setRetyped(const QList<core::Retyped> &retyped)
{
    m_options.retyped = retyped;
    Q_EMIT changed();
}

void ReportOptionsButton::setSentences(Sentences sentences)
{
    m_retype->setEnabled(sentences == Sentences::Some);
}

} // namespace ui
