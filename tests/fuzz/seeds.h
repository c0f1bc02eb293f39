#pragma once

#include <QByteArray>
#include <QList>

namespace fuzz {

/// A part of a package in the form the xlsx and ods targets take: "@@name", a line end, its bytes.
struct Part
{
    QByteArray name;
    QByteArray content;
};
QList<Part> partsOf(const QByteArray &bytes);
QByteArray joined(const QList<Part> &parts);

QList<QByteArray> xlsxSeeds();
QList<QByteArray> xlsSeeds();
QList<QByteArray> odsSeeds();
QList<QByteArray> csvSeeds();
QList<QByteArray> htmlSeeds();
QList<QByteArray> zipSeeds();

} // namespace fuzz
