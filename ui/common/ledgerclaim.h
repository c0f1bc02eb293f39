#pragma once

#include <QFileSystemWatcher>
#include <QLockFile>
#include <QObject>
#include <QString>

#include <memory>

namespace ui {

/// One window a ledger: the program that opens it first claims it; a later start asks for the
/// window there instead of opening a second one. Holds for one person on one computer.
class LedgerClaim : public QObject
{
    Q_OBJECT

public:
    /// Takes the claim; where that is not possible the ledger is simply opened without one.
    explicit LedgerClaim(const QString &ledger);

    /// True when another running program has the ledger; it has then been asked to come forward.
    static bool handedOver(const QString &ledger);
    /// Asks whoever has the ledger to bring its window forward.
    static bool callForward(const QString &ledger);

Q_SIGNALS:
    /// Somebody has started the program with this ledger again.
    void calledForward();

private:
    void answer();

    QString m_call;
    QLockFile m_lock;
    QFileSystemWatcher m_watcher;
};

} // namespace ui
