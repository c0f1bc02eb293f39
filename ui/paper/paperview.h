#pragma once

#include "core/report/document.h"
#include "ui/paper/pagelayout.h"

#include <QAbstractScrollArea>

namespace ui {

/// Pages of a document as they will be printed, one below the other. A click on a figure, or Enter
/// after Tab has gone to it, asks for its rows. Ctrl + wheel, Ctrl + plus, minus and 0 change the
/// size.
class PaperView : public QAbstractScrollArea
{
    Q_OBJECT

public:
    explicit PaperView(QWidget *parent = nullptr);

    void setDocument(const core::Document &document);
    const core::Document &document() const { return m_document; }
    int pages() const { return static_cast<int>(m_layout.pages.size()); }
    int currentPage() const;
    void goToPage(int page);

    /// 1 is as large as the paper.
    qreal zoom() const { return m_zoom; }
    /// Pages as wide as the window, also when that changes.
    bool fitsWidth() const { return m_fit == Fit::Width; }
    void setZoom(qreal zoom);
    void zoomIn();
    void zoomOut();
    void fitWidth();
    void fitPage();

    /// Where a figure stands on the viewport; empty if no figure has that reference.
    QRect areaOf(const QString &reference) const;

Q_SIGNALS:
    void activated(const QString &reference);
    void pageChanged(int page, int pages);
    void zoomChanged(qreal zoom);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool focusNextPrevChild(bool next) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    enum class Fit { Free, Width, Page };
    struct Figure
    {
        int page = -1;
        int area = -1;
        bool operator==(const Figure &) const = default;
    };

    qreal scale() const;
    QRectF pageOnView(int page) const;
    QRectF onView(int page, const QRectF &area) const;
    Figure figureAt(QPointF point) const;
    void open(const QString &reference);
    QString referenceOf(const Figure &figure) const;
    Figure neighbour(const Figure &from, int step) const;
    void drawPage(QPainter &painter, int page) const;
    void applyFit();
    void changeZoom(qreal zoom, Fit fit);
    void arrange();
    void makeVisible(const Figure &figure);
    void tellPage();

    core::Document m_document;
    PageLayout m_layout;
    qreal m_zoom = 1;
    Fit m_fit = Fit::Width;
    Figure m_pointed;
    Figure m_current;
    int m_told = -1;
};

} // namespace ui
