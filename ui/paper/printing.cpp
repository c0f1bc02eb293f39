#include "ui/paper/printing.h"

#include "ui/paper/pagelayout.h"
#include "ui/paper/pagepainter.h"

#include <QCoreApplication>
#include <QPrintDialog>
#include <QPrinter>

namespace ui {

namespace {

/// Only the pages the person asked for in the dialog.
PageLayout chosenPages(PageLayout layout, const QPrinter &printer)
{
    const int count = static_cast<int>(layout.pages.size());
    if (printer.fromPage() <= 0)
        return layout;
    const int first = std::min(printer.fromPage(), count);
    const int last = std::clamp(printer.toPage(), first, count);
    layout.pages.erase(layout.pages.begin() + last, layout.pages.end());
    layout.pages.erase(layout.pages.begin(), layout.pages.begin() + (first - 1));
    return layout;
}

} // namespace

core::Result<> printOn(QPrinter &printer, const core::Document &document)
{
    printer.setDocName(document.title);
    printer.setFullPage(true);
    const auto layout = chosenPages(PageLayout::of(document), printer);
    if (paintPages(printer, layout) && printer.printerState() != QPrinter::Error)
        return {};
    return core::fail({.code = core::Error::Code::File,
        .text = QCoreApplication::translate(
            "ui", "打印机“%1”没有接受文件。请检查打印机是否开机、有纸，或先导出 PDF。")
                    .arg(printer.printerName())});
}

core::Result<> printWithDialog(QWidget *parent, const core::Document &document)
{
    QPrinter printer(QPrinter::HighResolution);
    const auto layout = PageLayout::of(document);
    printer.setPageOrientation(layout.size.width() > layout.size.height() ? QPageLayout::Landscape
                                                                          : QPageLayout::Portrait);
    QPrintDialog dialog(&printer, parent);
    dialog.setOption(QAbstractPrintDialog::PrintPageRange);
    dialog.setMinMax(1, static_cast<int>(layout.pages.size()));
    if (dialog.exec() != QDialog::Accepted)
        return {};
    return printOn(printer, document);
}

} // namespace ui
