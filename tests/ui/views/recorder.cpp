#include "tests/ui/views/recorder.h"

#include "ui/paper/pagelayout.h"
#include "ui/paper/pagepainter.h"
#include "ui/paper/paperview.h"

#include <QPagedPaintDevice>
#include <QPaintEngine>
#include <QPainter>

#include <algorithm>
#include <memory>

namespace samples {

namespace {

constexpr qreal kFar = 1e6;

/// Writes down what is drawn, in dots of its device; a page is a list.
class RecordingEngine : public QPaintEngine
{
public:
    RecordingEngine()
        : QPaintEngine(QPaintEngine::AllFeatures)
    { }
    bool begin(QPaintDevice *) override { return true; }
    bool end() override { return true; }
    Type type() const override { return QPaintEngine::User; }
    void updateState(const QPaintEngineState &) override { }
    void drawPixmap(const QRectF &, const QPixmap &, const QRectF &) override { }
    void drawTextItem(const QPointF &at, const QTextItem &item) override
    {
        marks.push_back({item.text(), painter()->deviceTransform().map(at)});
    }
    void drawPath(const QPainterPath &path) override
    {
        const auto placed = painter()->deviceTransform().map(path);
        for (int index = 0; index < placed.elementCount(); ++index)
            marks.push_back({{}, QPointF(placed.elementAt(index))});
    }
    void drawPolygon(const QPointF *points, int count, PolygonDrawMode) override
    {
        for (int index = 0; index < count; ++index)
            marks.push_back({{}, painter()->deviceTransform().map(points[index])});
    }

    /// Only the sheet itself is a filled rectangle: marks are texts and paths.
    void drawRects(const QRectF *rects, int count) override
    {
        if (marks.empty() && count > 0)
            corner = painter()->deviceTransform().map(rects[count - 1].topLeft());
    }
    void drawRects(const QRect *rects, int count) override
    {
        if (marks.empty() && count > 0)
            corner = painter()->deviceTransform().map(QPointF(rects[count - 1].topLeft()));
    }

    RecordedPage marks;
    QPointF corner;
};

/// A printer that keeps what it is sent.
class RecordingPrinter : public QPagedPaintDevice
{
public:
    explicit RecordingPrinter(int resolution)
        : QPagedPaintDevice(nullptr)
        , m_resolution(resolution)
    { }
    QPaintEngine *paintEngine() const override { return m_engine.get(); }
    bool newPage() override
    {
        pages.push_back(std::move(m_engine->marks));
        m_engine->marks.clear();
        return true;
    }
    QPointF corner() const { return m_engine->corner; }
    bool setPageLayout(const QPageLayout &) override { return true; }
    bool setPageSize(const QPageSize &) override { return true; }
    bool setPageOrientation(QPageLayout::Orientation) override { return true; }

    std::vector<RecordedPage> pages;

protected:
    int metric(PaintDeviceMetric what) const override
    {
        switch (what) {
        case PdmWidth:
        case PdmHeight:
            return 100'000;
        case PdmDpiX:
        case PdmDpiY:
        case PdmPhysicalDpiX:
        case PdmPhysicalDpiY:
            return m_resolution;
        default:
            return 1;
        }
    }

private:
    std::unique_ptr<RecordingEngine> m_engine = std::make_unique<RecordingEngine>();
    int m_resolution;
};

void scale(RecordedPage &page, qreal factor)
{
    for (auto &mark : page)
        mark.at *= factor;
}

} // namespace

std::vector<RecordedPage> recordedPrint(const core::Document &document)
{
    constexpr int kResolution = 1200;
    RecordingPrinter printer(kResolution);
    if (!ui::paintPages(printer, ui::PageLayout::of(document)))
        return {};
    printer.newPage();
    for (auto &page : printer.pages)
        scale(page, 72.0 / kResolution);
    return printer.pages;
}

/// Each page alone on the viewport: the widget paints it as it does on a screen.
std::vector<RecordedPage> recordedPreview(const core::Document &document)
{
    const QSizeF paper = ui::PageLayout::of(document).size / ui::kUnitsPerInch;
    ui::PaperView view;
    view.setFrameShape(QFrame::NoFrame);
    view.setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    view.setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    view.resize((paper * view.logicalDpiX()).toSize() + QSize(60, 0));
    view.setDocument(document);
    view.setZoom(1);
    std::vector<RecordedPage> pages;
    for (int page = 0; page < view.pages(); ++page) {
        view.goToPage(page);
        RecordingPrinter screen(view.logicalDpiX());
        view.viewport()->render(&screen, {}, {}, QWidget::RenderFlags());
        const QPointF corner = screen.corner();
        screen.newPage();
        for (auto &mark : screen.pages.front())
            mark.at = (mark.at - corner) * 72.0 / view.logicalDpiX();
        pages.push_back(std::move(screen.pages.front()));
    }
    return pages;
}

qreal difference(const RecordedPage &one, const RecordedPage &other)
{
    if (one.size() != other.size())
        return kFar;
    qreal most = 0;
    for (size_t index = 0; index < one.size(); ++index) {
        if (one[index].text != other[index].text)
            return kFar;
        const auto apart = one[index].at - other[index].at;
        most = std::max({most, qAbs(apart.x()), qAbs(apart.y())});
    }
    return most;
}

} // namespace samples
