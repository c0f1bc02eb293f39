#include "ui/views/moments/moment.h"

#include "ui/views/journalmodel.h"

#include <QCoreApplication>

namespace ui {

QString momentTitle(const Moment &moment)
{
    return QCoreApplication::translate("ui::moment", "%1（第 %2 次修改之后）")
        .arg(momentText(moment.at))
        .arg(moment.set);
}

} // namespace ui
