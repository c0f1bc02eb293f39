#include "ui/views/classes/attendancedialog.h"

#include "core/base/rate.h"
#include "ui/common/messages.h"
#include "ui/views/classes/attendancegrid.h"
#include "ui/views/classes/attendancemodel.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kFindWidth = 160;

} // namespace

AttendanceDialog::AttendanceDialog(
    Desk &desk, const core::AttendanceSheet &sheet, const QString &name, QWidget *over)
    : WorkDialog(tr("考勤：%1").arg(name), tr("保存考勤"), over)
    , m_desk(desk)
    , m_model(new AttendanceModel(sheet, this))
    , m_grid(new AttendanceGrid(m_model, this))
    , m_stored(sheet)
{
    setObjectName(u"attendanceDialog"_s);
    body()->addWidget(buildMarks());
    body()->addWidget(m_grid, 1);
    auto *keys = new QLabel(
        tr("方向键移动，空格标记出勤或缺勤，Delete 清空；直接输入姓名拼音首字母跳到学员。"), this);
    keys->setForegroundRole(QPalette::PlaceholderText);
    keys->setWordWrap(true);
    body()->addWidget(keys);
    connect(m_model, &AttendanceModel::edited, this, &AttendanceDialog::sum);
    connect(this, &WorkDialog::acceptWanted, this, &AttendanceDialog::write);
    sum();
    m_grid->setFocus();
}

QWidget *AttendanceDialog::buildMarks()
{
    auto *bar = new QWidget(this);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    const auto add = [&](const QString &title, const QString &name, const QString &key,
                         void (AttendanceGrid::*mark)()) {
        auto *button = new QPushButton(title, bar);
        button->setObjectName(name);
        button->setToolTip(key);
        button->setAutoDefault(false);
        row->addWidget(button);
        connect(button, &QPushButton::clicked, this, [this, mark] {
            (m_grid->*mark)();
            m_grid->setFocus();
        });
    };
    add(tr("全部出勤"), u"allPresent"_s, tr("Ctrl+Shift+空格"), &AttendanceGrid::markAll);
    add(tr("当天全部出勤"), u"dayPresent"_s, tr("Ctrl+空格"), &AttendanceGrid::markDay);
    add(tr("本人全部出勤"), u"linePresent"_s, tr("Shift+空格"), &AttendanceGrid::markLine);
    row->addStretch();
    auto *find = new QLineEdit(bar);
    find->setObjectName(u"attendanceFind"_s);
    find->setPlaceholderText(tr("跳到学员（Ctrl+F）"));
    find->setAccessibleName(tr("跳到学员"));
    find->setMaximumWidth(kFindWidth);
    find->setClearButtonEnabled(true);
    row->addWidget(find);
    connect(find, &QLineEdit::textChanged, m_grid,
        [this](const QString &text) { m_grid->jumpTo(text); });
    connect(find, &QLineEdit::returnPressed, this, [this, find] {
        find->clear();
        m_grid->setFocus();
    });
    connect(new QShortcut(QKeySequence::Find, this), &QShortcut::activated, find,
        [find] { find->setFocus(Qt::ShortcutFocusReason); });
    return bar;
}

void AttendanceDialog::sum()
{
    const auto &sheet = m_model->sheet();
    qint64 rates = 0;
    int entered = 0;
    int tooShort = 0;
    for (qsizetype line = 0; line < sheet.lines().size(); ++line) {
        const auto totals = sheet.totals(line);
        if (!totals.rate)
            continue;
        ++entered;
        rates += *totals.rate;
        tooShort += sheet.isShort(line) ? 1 : 0;
    }
    QString text = tr("%1 人，已登记 %2 人").arg(sheet.lines().size()).arg(entered);
    if (entered > 0) {
        text += tr("；平均出勤率 %1%，达不到 %2% 的 %3 人")
                    .arg(core::rateText((2 * rates + entered) / (qint64(2) * entered)),
                        core::rateText(sheet.minimum()))
                    .arg(tooShort);
    }
    setSummary(text);
    acceptButton()->setEnabled(AttendanceDialog::isDirty());
}

void AttendanceDialog::write()
{
    const auto saved = core::saveAttendance(m_desk.workspace(), m_model->sheet());
    if (!saved) {
        bar()->tell(InlineBar::Tone::Error, saved.error().error.text);
        return;
    }
    const auto step = m_desk.workspace().undoable();
    if (step && *step) {
        showToast(parentWidget(), tr("考勤已保存：%1 人天").arg(*saved), tr("撤销"),
            [&desk = m_desk, set = **step] { desk.undo(set); });
    }
    leave();
}

bool AttendanceDialog::isDirty() const
{
    return !(m_model->sheet() == m_stored);
}

} // namespace ui
