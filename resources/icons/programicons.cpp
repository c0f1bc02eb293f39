/// programicons FOLDER SIZE …: writes the icons of the program and of its files there, a PNG of
/// each size and all sizes together as .ico.
#include "ui/common/programmark.h"

#include <QBuffer>
#include <QDataStream>
#include <QFile>
#include <QImage>
#include <QPainter>

#include <cstdio>
#include <vector>

using namespace Qt::StringLiterals;

namespace {

using Draw = void (*)(QPainter &, const QRectF &);

constexpr int kDirectory = 6; // bytes before the entries of an .ico
constexpr int kEntry = 16;
constexpr int kBitmapHeader = 40;
constexpr int kAsPng = 256; // older readers take smaller ones as bitmaps only

QImage drawn(Draw draw, int size)
{
    QImage image(size, size, QImage::Format_ARGB32);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    draw(painter, image.rect());
    return image;
}

QByteArray pngOf(const QImage &image)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

/// Rows from below, each point as blue, green, red, opacity; then a mask that hides nothing.
QByteArray bitmapOf(const QImage &image)
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream.setByteOrder(QDataStream::LittleEndian);
    const int side = image.width();
    const int maskRow = (side + 31) / 32 * 4;
    stream << quint32(kBitmapHeader) << qint32(side) << qint32(2 * side) << quint16(1)
           << quint16(32) << quint32(0) << quint32(side * side * 4 + maskRow * side);
    stream << qint32(0) << qint32(0) << quint32(0) << quint32(0);
    for (int row = side - 1; row >= 0; --row) {
        for (int column = 0; column < side; ++column)
            stream << quint32(image.pixel(column, row));
    }
    return bytes + QByteArray(maskRow * side, 0);
}

QByteArray icoOf(const std::vector<QImage> &images)
{
    QByteArray directory;
    QByteArray content;
    QDataStream stream(&directory, QIODevice::WriteOnly);
    stream.setByteOrder(QDataStream::LittleEndian);
    const int count = static_cast<int>(images.size());
    stream << quint16(0) << quint16(1) << quint16(count);
    for (const auto &image : images) {
        const auto bytes = image.width() < kAsPng ? bitmapOf(image) : pngOf(image);
        const auto side = static_cast<quint8>(image.width()); // 256 is written as 0
        stream << side << side << quint8(0) << quint8(0) << quint16(1) << quint16(32)
               << quint32(bytes.size()) << quint32(kDirectory + kEntry * count + content.size());
        content += bytes;
    }
    return directory + content;
}

bool write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size())
        return true;
    std::fprintf(stderr, "%s: %s\n", qUtf8Printable(path), qUtf8Printable(file.errorString()));
    return false;
}

bool writeIcons(const QString &stem, Draw draw, const std::vector<int> &sizes)
{
    std::vector<QImage> images;
    bool isWritten = true;
    for (const int size : sizes) {
        images.push_back(drawn(draw, size));
        isWritten = write(u"%1-%2.png"_s.arg(stem).arg(size), pngOf(images.back())) && isWritten;
    }
    return write(stem + u".ico"_s, icoOf(images)) && isWritten;
}

} // namespace

int main(int count, char *arguments[])
{
    std::vector<int> sizes;
    for (int index = 2; index < count; ++index)
        sizes.push_back(QByteArray(arguments[index]).toInt());
    if (sizes.empty()) {
        std::fputs("programicons FOLDER SIZE …\n", stderr);
        return 2;
    }
    const auto folder = QFile::decodeName(arguments[1]) + u'/';
    const bool isWritten = writeIcons(folder + u"skill-ledger"_s, ui::drawProgramIcon, sizes)
        && writeIcons(folder + u"application-x-skill-ledger"_s, ui::drawLedgerIcon, sizes);
    return isWritten ? 0 : 1;
}
