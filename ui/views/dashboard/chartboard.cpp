#include "ui/views/dashboard/chartboard.h"

#include "ui/views/dashboard/chartcard.h"

#include <QGridLayout>

#include <algorithm>

namespace ui {

namespace {

constexpr int kCardHeight = 340;
constexpr int kGap = 12;
constexpr int kLeastWidth = 500; // of a card

/// What a meeting begins with stands on top.
const QList<core::BoardChart> &order()
{
    using enum core::BoardChart;
    static const QList<core::BoardChart> charts{Ranking, Cumulative, Months, Rates, Vouchers,
        BandsAndModes, CertificateKinds, CertificateLevels, Employment, Plans};
    return charts;
}

} // namespace

ChartBoard::ChartBoard(QWidget *parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(kGap);
    for (const auto kind : order()) {
        auto *card = new ChartCard(kind, this);
        card->setFixedHeight(kCardHeight);
        connect(card, &ChartCard::activated, this, &ChartBoard::activated);
        connect(card, &ChartCard::printWanted, this, [this, kind] { Q_EMIT printWanted(kind); });
        m_cards.append(card);
    }
    arrange();
}

ChartCard *ChartBoard::card(core::BoardChart kind) const
{
    return *std::find_if(m_cards.begin(), m_cards.end(),
        [kind](const ChartCard *card) { return card->kind() == kind; });
}

void ChartBoard::setChart(core::BoardChart kind, const core::Chart &chart)
{
    auto *shown = card(kind);
    shown->setChart(chart);
    const bool isHidden = chart.isEmpty();
    if (shown->isHidden() != isHidden) {
        shown->setHidden(isHidden);
        m_columns = 0;
        arrange();
    }
}

QList<core::Chart> ChartBoard::charts() const
{
    QList<core::Chart> charts;
    for (const auto *card : m_cards) {
        if (!card->chart().isEmpty())
            charts.append(card->chart());
    }
    return charts;
}

void ChartBoard::arrange()
{
    const int columns = std::clamp(width() / kLeastWidth, 1, 3);
    if (columns == m_columns)
        return;
    m_columns = columns;
    int place = 0;
    for (auto *card : std::as_const(m_cards)) {
        m_grid->removeWidget(card);
        if (card->isHidden() && card->testAttribute(Qt::WA_WState_ExplicitShowHide))
            continue;
        m_grid->addWidget(card, place / columns, place % columns);
        ++place;
    }
    for (int column = 0; column < 3; ++column)
        m_grid->setColumnStretch(column, column < columns ? 1 : 0);
}

void ChartBoard::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

} // namespace ui
