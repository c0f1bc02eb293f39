#include "ui/views/handbook/handbookwindow.h"

#include "ui/actions.h"
#include "ui/common/icons.h"
#include "ui/common/messages.h"
#include "ui/common/tasks.h"
#include "ui/common/theme.h"
#include "ui/views/brand.h"
#include "ui/views/handbook/handbook.h"
#include "ui/views/handbook/handbookpaper.h"
#include "ui/views/handbook/handbookview.h"

#include <QApplication>
#include <QDesktopServices>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>
#include <QTreeWidget>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize kFirstSize(1080, 720);
constexpr int kSideWidth = 290;
constexpr int kAnchorRole = Qt::UserRole;

} // namespace

HandbookWindow::HandbookWindow(QWidget *parent)
    : QWidget(parent, Qt::Window)
    , m_search(new QLineEdit(this))
    , m_side(new QStackedWidget(this))
    , m_contents(new QTreeWidget(this))
    , m_found(new QListWidget(this))
    , m_view(new HandbookView(this))
{
    setObjectName(u"handbookWindow"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setAttribute(Qt::WA_QuitOnClose, false);
    setWindowTitle(tr("使用手册"));
    setWindowIcon(programIcon());
    resize(kFirstSize);
    build();
    fillContents();
    connect(m_view, &HandbookView::anchorWanted, this, &HandbookWindow::open);
    connect(m_search, &QLineEdit::textChanged, this, &HandbookWindow::find);
    connect(m_search, &QLineEdit::returnPressed, this, &HandbookWindow::openFound);
    connect(m_contents, &QTreeWidget::currentItemChanged, this, [this](QTreeWidgetItem *item) {
        if (item)
            open(item->data(0, kAnchorRole).toString());
    });
    connect(m_found, &QListWidget::currentItemChanged, this, [this] {
        if (m_found->hasFocus())
            openFound();
    });
    connect(m_found, &QListWidget::itemClicked, this, &HandbookWindow::openFound);
}

void HandbookWindow::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(buildTools());
    auto *sides = new QSplitter(Qt::Horizontal, this);
    sides->setChildrenCollapsible(false);
    sides->addWidget(buildSide());
    sides->addWidget(m_view);
    sides->setSizes({kSideWidth, kFirstSize.width() - kSideWidth});
    sides->setStretchFactor(1, 1);
    column->addWidget(sides, 1);
}

QWidget *HandbookWindow::buildTools()
{
    auto *bar = new QWidget(this);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(12, 8, 12, 8);
    m_back = addTool(bar, u"handbookBack"_s, tr("后退"));
    m_back->setIcon(iconOf(Icon::ChevronLeft));
    m_back->setToolTip(textWithKeys(tr("后退"), QKeySequence(Qt::ALT | Qt::Key_Left)));
    connect(m_back, &QToolButton::clicked, this, [this] { step(-1); });
    m_forward = addTool(bar, u"handbookForward"_s, tr("前进"));
    m_forward->setIcon(iconOf(Icon::ChevronRight));
    m_forward->setToolTip(textWithKeys(tr("前进"), QKeySequence(Qt::ALT | Qt::Key_Right)));
    connect(m_forward, &QToolButton::clicked, this, [this] { step(1); });
    m_search->setObjectName(u"handbookSearch"_s);
    m_search->setPlaceholderText(tr("在整本手册里查找（Ctrl+F）"));
    m_search->setAccessibleName(tr("在整本手册里查找"));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(iconOf(Icon::Search), QLineEdit::LeadingPosition);
    row->addWidget(m_search, 1);
    auto *printer = addTool(bar, u"handbookPrint"_s, tr("打印…"));
    printer->setIcon(iconOf(Icon::Print));
    printer->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    connect(printer, &QToolButton::clicked, this, &HandbookWindow::print);
    auto *pdf = addTool(bar, u"handbookPdf"_s, tr("另存为 PDF…"));
    pdf->setIcon(iconOf(Icon::Pdf));
    pdf->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    connect(pdf, &QToolButton::clicked, this, &HandbookWindow::savePdf);
    return bar;
}

QToolButton *HandbookWindow::addTool(QWidget *bar, const QString &name, const QString &text)
{
    auto *button = new QToolButton(bar);
    button->setObjectName(name);
    button->setText(text);
    button->setAccessibleName(text);
    button->setAutoRaise(true);
    bar->layout()->addWidget(button);
    return button;
}

QWidget *HandbookWindow::buildSide()
{
    m_contents->setObjectName(u"handbookContents"_s);
    m_contents->setAccessibleName(tr("目录"));
    m_contents->setHeaderHidden(true);
    m_contents->setFrameShape(QFrame::NoFrame);
    m_found->setObjectName(u"handbookFound"_s);
    m_found->setAccessibleName(tr("找到的"));
    m_found->setFrameShape(QFrame::NoFrame);
    m_found->setWordWrap(true);
    m_found->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_found->setResizeMode(QListView::Adjust);
    m_side->addWidget(m_contents);
    m_side->addWidget(m_found);
    m_side->setMinimumWidth(200);
    return m_side;
}

void HandbookWindow::fillContents()
{
    QHash<QString, QTreeWidgetItem *> items;
    for (const auto &chapter : Handbook::current().chapters()) {
        auto *above = items.value(chapter.parent);
        auto *item = above ? new QTreeWidgetItem(above) : new QTreeWidgetItem(m_contents);
        item->setText(0, chapter.title);
        item->setData(0, kAnchorRole, chapter.id);
        items.insert(chapter.id, item);
        for (const auto &section : chapter.sections) {
            if (section.kind != HandbookSection::Kind::Heading)
                continue;
            auto *below = new QTreeWidgetItem(item);
            below->setText(0, section.title);
            below->setData(0, kAnchorRole, section.anchor);
            items.insert(section.anchor, below);
        }
    }
}

QString HandbookWindow::anchor() const
{
    return m_view->anchor();
}

void HandbookWindow::open(const QString &anchor)
{
    if (!Handbook::current().chapterWith(anchor) || anchor == m_history.value(m_at))
        return;
    m_history = m_history.first(m_at + 1);
    m_history.append(anchor);
    m_at = m_history.size() - 1;
    bringUp(anchor);
}

void HandbookWindow::bringUp(const QString &anchor)
{
    m_view->showAnchor(anchor);
    const QSignalBlocker quiet(m_contents);
    const auto *chapter = Handbook::current().chapterWith(anchor);
    QTreeWidgetItem *shown = nullptr;
    for (QTreeWidgetItemIterator each(m_contents); *each; ++each) {
        const auto of = (*each)->data(0, kAnchorRole).toString();
        if (of == anchor || (of == chapter->id && !shown))
            shown = *each;
    }
    m_contents->setCurrentItem(shown);
    showSteps();
}

void HandbookWindow::step(int by)
{
    const auto to = m_at + by;
    if (to < 0 || to >= m_history.size())
        return;
    m_at = to;
    bringUp(m_history.at(to));
}

void HandbookWindow::showSteps()
{
    m_back->setEnabled(m_at > 0);
    m_forward->setEnabled(m_at + 1 < m_history.size());
}

void HandbookWindow::search()
{
    m_search->setFocus();
    m_search->selectAll();
}

void HandbookWindow::find(const QString &words)
{
    const bool isSearch = !words.trimmed().isEmpty();
    m_found->clear();
    for (const auto &hit : Handbook::current().find(words)) {
        const QString place
            = hit.section.isEmpty() ? hit.chapter : hit.chapter + u" › "_s + hit.section;
        auto *item = new QListWidgetItem(
            hit.line.isEmpty() || hit.line == hit.section ? place : place + u'\n' + hit.line,
            m_found);
        item->setData(kAnchorRole, hit.anchor);
    }
    if (isSearch && m_found->count() == 0) {
        auto *none = new QListWidgetItem(
            tr("手册里没有“%1”。换一个词，或少写几个字。").arg(words.trimmed()), m_found);
        none->setFlags(Qt::NoItemFlags);
    }
    m_side->setCurrentWidget(isSearch ? static_cast<QWidget *>(m_found) : m_contents);
    m_view->setWords(words);
}

/// The chosen line of what was found, else the first.
void HandbookWindow::openFound()
{
    auto *item = m_found->currentItem() ? m_found->currentItem() : m_found->item(0);
    const QString anchor = item ? item->data(kAnchorRole).toString() : QString();
    if (anchor.isEmpty())
        return;
    open(anchor);
    m_view->showFirstMark();
}

void HandbookWindow::savePdf()
{
    auto path = QFileDialog::getSaveFileName(
        this, tr("保存到哪里"), handbookTitle() + u".pdf"_s, tr("PDF 文件 (*.pdf)"));
    if (path.isEmpty())
        return;
    if (QFileInfo(path).suffix().isEmpty())
        path += u".pdf"_s;
    runTask(
        this, [path](const core::Progress &) { return writeHandbookPdf(path); },
        [this, path](const core::Result<> &written) {
            if (!written)
                return showError(this, written.error());
            showToast(this, tr("已保存 %1").arg(QFileInfo(path).fileName()), tr("打开"),
                [path] { QDesktopServices::openUrl(QUrl::fromLocalFile(path)); });
        });
}

void HandbookWindow::print()
{
    if (auto printed = printHandbook(this); !printed)
        showError(this, printed.error());
}

void HandbookWindow::keyPressEvent(QKeyEvent *event)
{
    const bool isAlt = event->modifiers() == Qt::AltModifier;
    const bool isControl = event->modifiers() == Qt::ControlModifier;
    if (isAlt && (event->key() == Qt::Key_Left || event->key() == Qt::Key_Right))
        step(event->key() == Qt::Key_Left ? -1 : 1);
    else if (isControl && event->key() == Qt::Key_F)
        search();
    else if (isControl && event->key() == Qt::Key_P)
        print();
    else if (event->key() == Qt::Key_Escape && !m_search->text().isEmpty())
        m_search->clear();
    else if (event->key() == Qt::Key_Escape)
        close();
    else
        QWidget::keyPressEvent(event);
}

void HandbookWindow::openFrom(QWidget *from, const QStringList &places)
{
    // a modal dialog shuts out every window but its own
    auto *modal = QApplication::activeModalWidget();
    QWidget *owner = modal ? modal : from->window();
    HandbookWindow *window = qobject_cast<HandbookWindow *>(owner);
    for (auto *each : QApplication::topLevelWidgets()) {
        auto *other = qobject_cast<HandbookWindow *>(each);
        if (other && other->m_owner == owner)
            window = other;
    }
    if (!window) {
        window = new HandbookWindow(modal);
        window->m_owner = owner;
        connect(owner, &QObject::destroyed, window, &QWidget::close);
    }
    window->open(Handbook::current().anchorFor(places));
    window->show();
    window->raise();
    window->activateWindow();
}

} // namespace ui
