#include "ui/actions.h"

#include "ui/common/icons.h"

#include <QAction>
#include <QWidget>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

struct Declared
{
    Act act;
    const char *name;
    const char *text;
    Icon icon;
    QKeySequence keys = {};
    QKeySequence otherKeys = {};
};

QList<Declared> declared()
{
    // clang-format off
    return {
        {Act::Search, "search", QT_TRANSLATE_NOOP("ui::Actions", "查找人、班、证和命令"), Icon::Search, QKeySequence(Qt::CTRL | Qt::Key_K)},
        {Act::Undo, "undo", QT_TRANSLATE_NOOP("ui::Actions", "撤销"), Icon::Undo, QKeySequence(Qt::CTRL | Qt::Key_Z)},
        {Act::Redo, "redo", QT_TRANSLATE_NOOP("ui::Actions", "重做"), Icon::Redo, QKeySequence(Qt::CTRL | Qt::Key_Y), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z)},
        {Act::Back, "back", QT_TRANSLATE_NOOP("ui::Actions", "后退"), Icon::ChevronLeft, QKeySequence(Qt::ALT | Qt::Key_Left)},
        {Act::Forward, "forward", QT_TRANSLATE_NOOP("ui::Actions", "前进"), Icon::ChevronRight, QKeySequence(Qt::ALT | Qt::Key_Right)},
        {Act::NewLedger, "newLedger", QT_TRANSLATE_NOOP("ui::Actions", "新建台账…"), Icon::Add, {}},
        {Act::OpenLedger, "openLedger", QT_TRANSLATE_NOOP("ui::Actions", "打开台账…"), Icon::Folder, QKeySequence(Qt::CTRL | Qt::Key_O)},
        {Act::CloseLedger, "closeLedger", QT_TRANSLATE_NOOP("ui::Actions", "关闭台账"), Icon::Close, {}},
        {Act::BackUp, "backUp", QT_TRANSLATE_NOOP("ui::Actions", "备份…"), Icon::Backup, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S)},
        {Act::Check, "check", QT_TRANSLATE_NOOP("ui::Actions", "体检"), Icon::Shield, {}},
        {Act::Import, "import", QT_TRANSLATE_NOOP("ui::Actions", "导入…"), Icon::Import, QKeySequence(Qt::CTRL | Qt::Key_I)},
        {Act::Print, "print", QT_TRANSLATE_NOOP("ui::Actions", "打印…"), Icon::Print, QKeySequence(Qt::CTRL | Qt::Key_P)},
        {Act::Export, "export", QT_TRANSLATE_NOOP("ui::Actions", "导出 Excel…"), Icon::Export, QKeySequence(Qt::CTRL | Qt::Key_E)},
        {Act::Reload, "reload", QT_TRANSLATE_NOOP("ui::Actions", "重新读取"), Icon::Refresh, QKeySequence(Qt::Key_F5)},
        {Act::ToggleNavigation, "toggleNavigation", QT_TRANSLATE_NOOP("ui::Actions", "收起或展开导航"), Icon::Menu, QKeySequence(Qt::CTRL | Qt::Key_B)},
        {Act::Handbook, "handbook", QT_TRANSLATE_NOOP("ui::Actions", "使用手册"), Icon::Help, QKeySequence(Qt::Key_F1)},
        {Act::News, "news", QT_TRANSLATE_NOOP("ui::Actions", "新增功能"), Icon::Star, {}},
        {Act::Keys, "keys", QT_TRANSLATE_NOOP("ui::Actions", "快捷键一览"), Icon::Menu, QKeySequence(Qt::CTRL | Qt::Key_Slash)},
        {Act::About, "about", QT_TRANSLATE_NOOP("ui::Actions", "关于技能台账"), Icon::Information, {}},
        {Act::Quit, "quit", QT_TRANSLATE_NOOP("ui::Actions", "退出"), Icon::ArrowRight, QKeySequence(Qt::CTRL | Qt::Key_Q)},
    };
    // clang-format on
}

} // namespace

Actions::Actions(QWidget *window)
    : QObject(window)
{
    for (const auto &item : declared()) {
        auto *action = new QAction(iconOf(item.icon), tr(item.text), this);
        action->setObjectName(QString::fromLatin1(item.name));
        QList<QKeySequence> keys{item.keys, item.otherKeys};
        keys.removeAll(QKeySequence());
        action->setShortcuts(keys);
        action->setToolTip(textWithKeys(action->text(), item.keys));
        window->addAction(action);
        m_actions.insert(item.act, action);
        m_titles.insert(action, action->text());
        m_order.append(action);
    }
}

QList<std::pair<QString, QKeySequence>> Actions::withKeys()
{
    QList<std::pair<QString, QKeySequence>> found;
    for (const auto &item : declared()) {
        if (!item.keys.isEmpty())
            found.append({tr(item.text), item.keys});
    }
    return found;
}

QString textWithKeys(const QString &text, const QKeySequence &keys)
{
    return keys.isEmpty() ? text : text + u" ("_s + keys.toString(QKeySequence::NativeText) + u')';
}

} // namespace ui
