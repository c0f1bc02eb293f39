#include "ui/views/evaluation/feedbackdialog.h"

#include "core/base/text.h"
#include "core/domain/evaluation.h"
#include "ui/common/inlinebar.h"
#include "ui/views/evaluation/entrygrid.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kBest = 5;
constexpr int kScoreWidth = 84;

} // namespace

FeedbackModel::FeedbackModel(QList<core::FeedbackLine> lines, QObject *parent)
    : QAbstractTableModel(parent)
    , m_lines(std::move(lines))
{ }

int FeedbackModel::answered() const
{
    return int(std::count_if(m_lines.begin(), m_lines.end(),
        [](const core::FeedbackLine &line) { return line.isAnswered(); }));
}

std::optional<int> *FeedbackModel::scoreOf(int row, int column)
{
    auto &line = m_lines[row];
    return column == Teaching ? &line.teaching
        : column == Site      ? &line.site
        : column == Useful    ? &line.useful
                              : nullptr;
}

int FeedbackModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

int FeedbackModel::columnCount(const QModelIndex &) const
{
    return Columns;
}

QVariant FeedbackModel::data(const QModelIndex &index, int role) const
{
    const bool isScore = index.column() >= Teaching && index.column() <= Useful;
    if (role == Qt::TextAlignmentRole && (isScore || index.column() == Number))
        return int(Qt::AlignCenter);
    if (role != Qt::DisplayRole && role != Qt::EditRole)
        return {};
    const auto &line = m_lines.at(index.row());
    const auto shown
        = [](std::optional<int> score) { return score ? QString::number(*score) : QString(); };
    switch (index.column()) {
    case Number:
        return line.seq > 0 ? line.seq : index.row() + 1;
    case Name:
        return line.name;
    case Teaching:
        return shown(line.teaching);
    case Site:
        return shown(line.site);
    case Useful:
        return shown(line.useful);
    default:
        return line.comment;
    }
}

QVariant FeedbackModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    const bool isScore = section >= Teaching && section <= Useful;
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole && isScore)
        return int(Qt::AlignCenter);
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const QString titles[]
        = {tr("序号"), tr("姓名"), tr("教学"), tr("场地"), tr("实用性"), tr("意见")};
    return titles[section];
}

Qt::ItemFlags FeedbackModel::flags(const QModelIndex &index) const
{
    return QAbstractTableModel::flags(index)
        | (index.column() >= Teaching ? Qt::ItemIsEditable : Qt::ItemFlags(Qt::NoItemFlags));
}

bool FeedbackModel::setData(const QModelIndex &index, const QVariant &value, int)
{
    const QString text = core::toHalfWidth(value.toString()).trimmed();
    if (auto *score = scoreOf(index.row(), index.column())) {
        bool isNumber = false;
        const int number = text.toInt(&isNumber);
        if (!text.isEmpty() && (!isNumber || number < 1 || number > kBest)) {
            Q_EMIT refused(tr("“%1”不是分数，请输入 1—5。").arg(text));
            return false;
        }
        *score = text.isEmpty() ? std::nullopt : std::optional(number);
    } else {
        m_lines[index.row()].comment = value.toString().trimmed();
    }
    m_isChanged = true;
    Q_EMIT dataChanged(index, index);
    Q_EMIT counted();
    return true;
}

FeedbackDialog::FeedbackDialog(
    Desk &desk, core::RowId trainingClass, const QList<core::FeedbackLine> &lines, QWidget *parent)
    : ExamDialog(desk, tr("录入满意度"), parent)
    , m_class(trainingClass)
    , m_model(new FeedbackModel(lines, this))
    , m_channel(new QComboBox(this))
    , m_save(addButton(u"saveFeedback"_s, tr("保存"), Look::Primary))
{
    setObjectName(u"feedbackDialog"_s);
    for (const auto &choice : core::courseFeedbacks().find(u"channel"_s)->choices)
        m_channel->addItem(
            QCoreApplication::translate("domain", choice.label), QString(choice.key));
    auto *row = new QHBoxLayout;
    auto *help = new QLabel(tr("每项 1—5 分，5 分最满意；没有交问卷的空着。"), this);
    help->setForegroundRole(QPalette::PlaceholderText);
    row->addWidget(help, 1);
    row->addWidget(new QLabel(tr("渠道"), this));
    row->addWidget(m_channel);
    contents()->addLayout(row);
    auto *grid = new EntryGrid(this);
    grid->setObjectName(u"feedback"_s);
    grid->setAccessibleName(tr("满意度"));
    grid->setModel(m_model);
    grid->setColumnWidth(FeedbackModel::Number, 56);
    grid->setColumnWidth(FeedbackModel::Name, 120);
    for (const int column : {FeedbackModel::Teaching, FeedbackModel::Site, FeedbackModel::Useful})
        grid->setColumnWidth(column, kScoreWidth);
    contents()->addWidget(grid, 1);
    const auto showCount = [this] {
        setSummary(tr("已录 %1 / %2 份").arg(m_model->answered()).arg(m_model->rowCount()));
        m_save->setEnabled(m_model->isChanged());
    };
    connect(m_model, &FeedbackModel::counted, this, showCount);
    connect(m_model, &FeedbackModel::refused, this,
        [this](const QString &text) { bar()->tell(InlineBar::Tone::Warning, text); });
    connect(m_save, &QPushButton::clicked, this, &FeedbackDialog::save);
    showCount();
    grid->begin();
}

void FeedbackDialog::save()
{
    auto lines = m_model->lines();
    for (auto &line : lines) {
        if (line.isAnswered() && line.channel.isEmpty())
            line.channel = m_channel->currentData().toString();
    }
    const auto keyed = core::keyFeedback(desk().workspace(), m_class, lines);
    if (!keyed) {
        tell(keyed.error());
        return;
    }
    written(tr("已保存满意度 %1 份").arg(*keyed));
    accept();
}

} // namespace ui
