#include "core/workspace/importdraft.h"

#include "core/storage/ledgermeta.h"

using namespace Qt::StringLiterals;

namespace core {

namespace {

QString nameOf(const Workspace &workspace)
{
    return u"import_draft/"_s + workspace.session().login();
}

} // namespace

Result<QByteArray> importDraft(const Workspace &workspace)
{
    return ledgerMeta(workspace.database(), nameOf(workspace));
}

Result<void> keepImportDraft(const Workspace &workspace, const QByteArray &draft)
{
    const auto before = importDraft(workspace);
    if (!before || *before == draft)
        return before ? Result<void>() : fail(before.error());
    auto transaction = Transaction::begin(workspace.database());
    if (!transaction)
        return fail(transaction.error());
    if (auto kept = setLedgerMeta(workspace.database(), nameOf(workspace), draft); !kept)
        return kept;
    return transaction->commit();
}

} // namespace core
