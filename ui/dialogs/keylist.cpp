#include "ui/dialogs/keylist.h"

#include "ui/actions.h"
#include "ui/dialogs/keysdialog.h"
#include "ui/views/pages.h"

#include <QKeySequence>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

QList<KeyLine> windowKeys()
{
    QList<KeyLine> lines;
    for (const auto &[text, keys] : Actions::withKeys())
        lines.append({keys.toString(QKeySequence::NativeText), QString(text).remove(u'…')});
    return lines;
}

QList<KeyLine> sectionKeys()
{
    QList<KeyLine> lines;
    for (int number = 0; number <= int(Section::Data); ++number) {
        lines.append({QKeySequence(int(Qt::CTRL) | (int(Qt::Key_1) + number))
                          .toString(QKeySequence::NativeText),
            sectionTitle(Section(number))});
    }
    return lines;
}

QList<KeyLine> gridKeys()
{
    return {{u"F2"_s, KeysDialog::tr("修改单元格")}, {u"Enter"_s, KeysDialog::tr("向下")},
        {u"Tab"_s, KeysDialog::tr("向右")}, {u"Ctrl+D"_s, KeysDialog::tr("向下填充")},
        {u"Ctrl+Enter"_s, KeysDialog::tr("填充所选")}, {u"Ctrl+;"_s, KeysDialog::tr("今天")},
        {u"Ctrl+C / Ctrl+V"_s, KeysDialog::tr("与 Excel、WPS 互相复制粘贴")},
        {u"Ctrl+F"_s, KeysDialog::tr("在本页查找")}, {u"Ctrl+N"_s, KeysDialog::tr("新建记录")},
        {u"F6"_s, KeysDialog::tr("表格与记录之间切换")}, {u"F8"_s, KeysDialog::tr("下一处问题")},
        {u"Ctrl+PgUp / Ctrl+PgDn"_s, KeysDialog::tr("本页的上一张、下一张表")},
        {u"Ctrl+S"_s, KeysDialog::tr("保存记录")},
        {u"Ctrl+L"_s, KeysDialog::tr("显示或遮挡完整号码")}};
}

} // namespace

QList<KeyGroup> keyGroups()
{
    return {{KeysDialog::tr("到处"), windowKeys()}, {KeysDialog::tr("表格与记录"), gridKeys()},
        {KeysDialog::tr("页面"), sectionKeys()}};
}

} // namespace ui
