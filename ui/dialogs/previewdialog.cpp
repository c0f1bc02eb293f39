#include "ui/dialogs/previewdialog.h"

#include "ui/common/buttons.h"
#include "ui/common/icons.h"
#include "ui/common/messages.h"
#include "ui/common/settings.h"
#include "ui/paper/pagepainter.h"
#include "ui/paper/paperview.h"
#include "ui/paper/printing.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMargin = 12;

} // namespace

PreviewDialog::PreviewDialog(const core::Document &document, Settings &settings, QWidget *parent)
    : QDialog(parent)
    , m_settings(settings)
    , m_paper(new PaperView(this))
{
    setObjectName(u"previewDialog"_s);
    setWindowTitle(tr("打印预览：%1").arg(document.title));
    m_paper->setAccessibleName(tr("预览，打印出来就是这样"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, kMargin);
    column->setSpacing(kMargin);
    column->addWidget(m_paper, 1);
    buildButtons();
    m_paper->setDocument(document);
    if (parent)
        resize(parent->window()->size() * 4 / 5);
}

void PreviewDialog::buildButtons()
{
    auto *row = new QHBoxLayout;
    row->setContentsMargins(kMargin, 0, kMargin, 0);
    auto *pages = new QLabel(this);
    pages->setForegroundRole(QPalette::PlaceholderText);
    row->addWidget(pages);
    row->addStretch();
    const auto button = [&](const QString &name, const QString &text, auto run) {
        auto *made = new QPushButton(text, this);
        made->setObjectName(name);
        made->setAutoDefault(false);
        connect(made, &QPushButton::clicked, this, run);
        row->addWidget(made);
        return made;
    };
    button(u"closePreview"_s, tr("关闭"), &QDialog::reject);
    button(u"savePreview"_s, tr("另存 PDF…"), &PreviewDialog::savePdf)->setIcon(iconOf(Icon::Pdf));
    auto *print = button(u"printPreview"_s, tr("打印…"), &PreviewDialog::print);
    print->setDefault(true);
    setLook(print, Look::Primary);
    static_cast<QVBoxLayout *>(layout())->addLayout(row);
    connect(m_paper, &PaperView::pageChanged, pages, [pages](int page, int count) {
        pages->setText(tr("第 %1 页，共 %2 页").arg(page + 1).arg(count));
    });
}

void PreviewDialog::print()
{
    if (auto printed = printWithDialog(this, m_paper->document()); !printed)
        showError(this, printed.error());
}

void PreviewDialog::savePdf()
{
    const QDir folder(m_settings.folder(u"report"_s));
    auto path = QFileDialog::getSaveFileName(this, tr("保存到哪里"),
        folder.filePath(m_paper->document().title + u".pdf"_s), tr("PDF 文件 (*.pdf)"));
    if (path.isEmpty())
        return;
    if (QFileInfo(path).suffix().isEmpty())
        path += u".pdf"_s;
    m_settings.setFolder(u"report"_s, QFileInfo(path).absolutePath());
    if (auto written = writePdf(m_paper->document(), path); !written)
        showError(this, written.error());
    else
        showToast(parentWidget(), tr("已保存 %1").arg(QFileInfo(path).fileName()));
}

} // namespace ui
