#pragma once

#include "core/report/document.h"

#include <QTableWidget>

namespace ui {

/// A table of a document on screen: numbers right, lights as shape, word and colour. What leads to
/// rows is opened by Enter or a double click.
class FigureGrid : public QTableWidget
{
    Q_OBJECT

public:
    explicit FigureGrid(QWidget *parent = nullptr);

    void setFigures(const core::Document::Table &table);
    /// Numbers that are not final yet, such as those of an open cohort.
    enum class Finality { Final, Open };
    void setFinality(Finality finality);
    /// As high as all its rows, for pages that scroll themselves.
    void fitHeight();

Q_SIGNALS:
    void opened(const QString &reference);

protected:
    void changeEvent(QEvent *event) override;

private:
    void fill();
    QTableWidgetItem *itemOf(
        const core::Document::Row &row, size_t place, std::optional<size_t> light) const;

    core::Document::Table m_figures;
    Finality m_finality = Finality::Final;
};

} // namespace ui
