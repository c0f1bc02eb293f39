#pragma once

#include "core/figures/reading.h"
#include "core/report/document.h"
#include "ui/views/page.h"

#include <QPointer>

class QLabel;
class QTableWidget;

namespace ui {

class Desk;
class FigureGrid;
class FigureRows;
class PageHead;
class Task;
class TaskStrip;

/// 指标表: every indicator with its definition, version and document, the values of the chosen
/// period by unit, and where it is used. Every value leads to its rows.
class IndicatorsPage : public Page
{
    Q_OBJECT

public:
    explicit IndicatorsPage(Desk &desk, QWidget *parent = nullptr);

    bool isScoped() const override { return true; }
    void enter() override;
    void takeFocus() override;

Q_SIGNALS:
    void shown();

private:
    void fillList();
    void load();
    void show(const core::IndicatorReading &reading);
    core::Document::Table valuesOf(const core::IndicatorReading &reading) const;
    void addParts(core::Document::Table &table, const core::IndicatorReading &reading) const;
    QString aboutText(const core::IndicatorReading &reading) const;

    Desk &m_desk;
    FigureRows *m_rows;
    PageHead *m_head;
    QTableWidget *m_list;
    QLabel *m_about;
    FigureGrid *m_values;
    TaskStrip *m_strip;
    QPointer<Task> m_task;
};

} // namespace ui
