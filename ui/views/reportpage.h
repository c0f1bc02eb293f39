#pragma once

#include "ui/common/icons.h"
#include "ui/views/moments/moment.h"
#include "ui/views/page.h"
#include "ui/views/reportfile.h"

#include <QPointer>

class QComboBox;
class QLabel;
class QPushButton;
class QStackedWidget;
class QToolButton;

namespace ui {

class EmptyState;
class FigureRows;
class InlineBar;
class PageHead;
class PaperView;
class ReportOptionsButton;
class Task;
class TaskStrip;

/// A report of the chosen kind as it will be printed; every figure on it opens its rows.
class ReportPage : public Page
{
    Q_OBJECT

public:
    explicit ReportPage(Desk &desk, QWidget *parent = nullptr);

    bool isScoped() const override { return true; }
    bool offers(Act act) const override;
    void run(Act act) override;
    void enter() override;
    void takeFocus() override;

    PaperView *paper() const { return m_paper; }

Q_SIGNALS:
    void shown();

private:
    void buildHead();
    void buildKinds();
    void buildOptions();
    core::ReportKind kind() const;
    ReportChoice choice() const;
    void buildZoom();
    QToolButton *zoomButton(const QString &name, Icon icon, const QString &text);
    void load();
    void take(const core::Result<core::Document> &document);
    void print();
    void retype();
    void keepEdition();
    void choosePast();
    void comparePast();
    void showPast(const Moment &moment);
    void showNow();

    Desk &m_desk;
    FigureRows *m_rows;
    PageHead *m_head;
    QComboBox *m_kinds;
    ReportOptionsButton *m_options;
    QLabel *m_pages;
    QStackedWidget *m_stack;
    PaperView *m_paper;
    EmptyState *m_failure;
    TaskStrip *m_strip;
    QPushButton *m_keep = nullptr;
    InlineBar *m_past;
    std::optional<Moment> m_moment; // nothing: now
    QPointer<Task> m_task;
    bool m_isStale = true;
    bool m_hasDocument = false;
};

} // namespace ui
