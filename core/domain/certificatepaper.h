#pragma once

#include "core/schema/schema.h"

namespace core {

struct EvaluationOrganisation;

struct CertificateRange;
struct CertificateLayout;

/// Numbers of certificates that an office received; they are given out in order.
struct CertificateRange : Entity
{
    QString kind;
    Id<EvaluationOrganisation> evaluationOrg; // null: for every organisation
    QString pattern; // S000014110001215{seq6}
    int first = 0;
    int last = 0;
    QDate receivedOn;
    QString document;
    QString voidNumbers; // serials of spoilt blanks: 12,15-18
    QString state; // open, closed

    bool isOpen() const { return state == "open"_L1; }
};
const Schema<CertificateRange> &certificateRanges();

/// Where one value stands on the pre-printed paper of a kind; tenths of a millimetre from the upper
/// left corner.
struct CertificateLayout : Entity
{
    QString kind;
    QString field;
    int left = 0;
    int top = 0;
    int width = 0;
    int size = 120; // tenths of a point
    QString align; // left, center, right
};
const Schema<CertificateLayout> &certificateLayouts();

} // namespace core
