#include "ui/views/import/importdonestep.h"

#include "core/domain/trainingclass.h"
#include "core/exchange/refusedworkbook.h"
#include "core/storage/setrows.h"
#include "core/workspace/import/importpaper.h"
#include "ui/common/buttons.h"
#include "ui/common/card.h"
#include "ui/common/flowlayout.h"
#include "ui/common/icons.h"
#include "ui/common/messages.h"
#include "ui/common/theme.h"
#include "ui/views/import/importsession.h"
#include "ui/views/recordactions.h"

#include <QDir>
#include <QEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kIcon = 36;
/// As many written rows as are looked up to be shown.
constexpr int kShownRows = 200000;

qsizetype writtenRows(const core::ImportOutcome &outcome)
{
    return outcome.set.number == 0 ? 0
                                   : outcome.reading.count(core::RowEffect::New)
            + outcome.reading.count(core::RowEffect::Changed);
}

const core::Table *enrolmentsTable()
{
    return &core::enrolments().table();
}

/// One line for each file.
QString fileLine(const ImportFile &file)
{
    if (file.error)
        return ImportDoneStep::tr("%1：%2").arg(file.name(), file.error->text);
    const auto &outcome = *file.outcome;
    if (outcome.earlier)
        return ImportDoneStep::tr("%1：%2 已经导入过，这次什么也没有改。")
            .arg(file.name(),
                QDateTime::fromMSecsSinceEpoch(outcome.earlier->at)
                    .toString(u"yyyy-MM-dd HH:mm"_s));
    const auto &reading = outcome.reading;
    return ImportDoneStep::tr(
        "%1：新增 %2 行，变更 %3 行；相同 %4 行，冲突 %5 行，拒收 %6 行；其中提醒 %7 行。")
        .arg(file.name())
        .arg(reading.count(core::RowEffect::New))
        .arg(reading.count(core::RowEffect::Changed))
        .arg(reading.count(core::RowEffect::Same))
        .arg(reading.count(core::RowEffect::Conflict))
        .arg(reading.count(core::RowOutcome::Blocked))
        .arg(reading.count(core::RowOutcome::Warned));
}

} // namespace

ImportDoneStep::ImportDoneStep(Desk &desk, ImportSession &session, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_session(session)
    , m_icon(new QLabel(this))
    , m_title(new QLabel(this))
    , m_text(new QLabel(this))
    , m_undo(new QPushButton(iconOf(Icon::Undo), tr("撤销这次导入"), this))
    , m_refused(new QPushButton(iconOf(Icon::Sheet), tr("另存拒收表…"), this))
    , m_open(new QPushButton(tr("查看写入的内容"), this))
    , m_report(new QPushButton(iconOf(Icon::Print), tr("导入报告…"), this))
    , m_mend(new QPushButton(iconOf(Icon::Edit), tr("改拒收的行"), this))
    , m_again(new QPushButton(tr("再导入"), this))
{
    m_undo->setObjectName(u"undoImport"_s);
    m_refused->setObjectName(u"saveRefused"_s);
    m_open->setObjectName(u"openImported"_s);
    m_report->setObjectName(u"importReport"_s);
    m_mend->setObjectName(u"mendRefused"_s);
    m_again->setObjectName(u"importAgain"_s);
    setLook(m_open, Look::Primary);
    m_title->setFont(scaledFont(font(), 1.3, QFont::DemiBold));
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    auto *card = new Card(this);
    auto *head = new QHBoxLayout;
    head->setSpacing(12);
    head->addWidget(m_icon);
    head->addWidget(m_title, 1);
    card->contents()->addLayout(head);
    card->contents()->addWidget(m_text);
    card->contents()->addSpacing(10);
    card->contents()->addWidget(buildButtons());
    column->addWidget(card);
    column->addStretch();
}

QWidget *ImportDoneStep::buildButtons()
{
    auto *bar = new QWidget(this);
    auto *row = new FlowLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    for (auto *button : {m_open, m_mend, m_refused, m_report, m_undo, m_again})
        row->addWidget(button);
    connect(m_undo, &QPushButton::clicked, this, &ImportDoneStep::undo);
    connect(m_refused, &QPushButton::clicked, this, &ImportDoneStep::saveRefused);
    connect(m_open, &QPushButton::clicked, this, &ImportDoneStep::openRows);
    connect(m_report, &QPushButton::clicked, this, &ImportDoneStep::showReport);
    connect(m_mend, &QPushButton::clicked, this, &ImportDoneStep::mendWanted);
    connect(m_again, &QPushButton::clicked, this, &ImportDoneStep::againWanted);
    return bar;
}

void ImportDoneStep::showReport()
{
    showPaper(core::importPaper(m_desk.workspace(), m_session.outcomes()), m_desk, this);
}

void ImportDoneStep::showOutcome()
{
    qsizetype written = 0;
    for (const auto &outcome : m_session.outcomes())
        written += writtenRows(outcome);
    const auto refused = m_session.count(core::RowOutcome::Blocked);
    m_title->setText(written > 0 ? tr("已写入 %1 行").arg(written) : tr("没有写入任何行"));
    QStringList lines;
    for (const auto &file : m_session.files())
        lines.append(fileLine(file));
    m_text->setText(lines.join(u'\n'));
    m_undo->setVisible(!m_session.sets().isEmpty());
    m_undo->setEnabled(true);
    m_open->setVisible(!m_session.sets().isEmpty());
    m_refused->setVisible(refused > 0);
    m_mend->setVisible(refused > 0);
    m_mend->setText(tr("改拒收的 %1 行").arg(refused));
    m_report->setVisible(!m_session.outcomes().isEmpty());
    m_refused->setText(tr("另存拒收表（%1 行）…").arg(refused));
    showIcon();
}

void ImportDoneStep::showIcon()
{
    const auto theme = Theme::of(*this);
    const bool isGood = !m_session.sets().isEmpty();
    m_icon->setPixmap(iconOf(isGood ? Icon::Ok : Icon::Warning, isGood ? theme.good : theme.warning)
                          .pixmap(kIcon, kIcon));
}

void ImportDoneStep::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        showIcon();
    QWidget::changeEvent(event);
}

void ImportDoneStep::takeFocus()
{
    (m_open->isVisible() ? m_open : m_again)->setFocus();
}

void ImportDoneStep::undo()
{
    m_undo->setEnabled(false);
    const auto sets = m_session.sets();
    // the newest first
    for (auto i = sets.size() - 1; i >= 0; --i) {
        const auto set = core::changeSet(m_desk.workspace().database(), sets.at(i));
        if (!set) {
            showError(this, set.error());
            return;
        }
        m_desk.undo(*set);
    }
}

void ImportDoneStep::saveRefused()
{
    for (const auto &file : m_session.files()) {
        if (!file.outcome || file.outcome->reading.count(core::RowOutcome::Blocked) == 0)
            continue;
        const QFileInfo source(file.path);
        auto path = QFileDialog::getSaveFileName(this, tr("拒收表保存到哪里"),
            QDir(source.absolutePath()).filePath(tr("%1-拒收.xlsx").arg(source.completeBaseName())),
            tr("Excel 工作簿 (*.xlsx)"));
        if (path.isEmpty())
            return;
        if (auto saved = core::writeRefusedWorkbook(
                path, file.path, file.outcome->reading, m_session.request(file).options);
            !saved) {
            showError(this, saved.error());
            return;
        }
        showToast(this, tr("已保存 %1").arg(QFileInfo(path).fileName()));
    }
}

/// The registry that most of the rows went into, with these rows.
void ImportDoneStep::openRows()
{
    QHash<const core::Table *, QList<core::RowId>> written;
    for (const auto number : m_session.sets()) {
        const auto rows = core::rowsOfSet(m_desk.workspace().database(), number, kShownRows);
        if (!rows) {
            showError(this, rows.error());
            return;
        }
        for (const auto &row : *rows) {
            const bool isPage
                = row.table->area != core::Area::None || row.table == enrolmentsTable();
            if (isPage && row.operation != 3)
                written[row.table].append(row.id);
        }
    }
    const auto most = std::max_element(written.cbegin(), written.cend(),
        [](const auto &a, const auto &b) { return a.size() < b.size(); });
    // who was enrolled stands for the people that came with it
    const auto enrolled = written.constFind(enrolmentsTable());
    const auto shown = enrolled != written.cend() ? enrolled : most;
    if (shown == written.cend())
        return;
    core::Filter filter;
    filter.among = shown.value();
    m_desk.openRows(*shown.key(), filter, tr("刚导入的 %1 条").arg(shown->size()));
}

} // namespace ui
