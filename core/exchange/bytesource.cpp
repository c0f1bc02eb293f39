#include "core/exchange/bytesource.h"

#include "core/base/platform.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <cstring>

using namespace Qt::StringLiterals;

namespace core {

namespace {

Error unreadable(const QString &path, const QString &reason)
{
    return {Error::Code::File,
        QCoreApplication::translate("core", "读取文件“%1”时出错，请检查磁盘、U 盘或网络后再试。")
            .arg(QFileInfo(path).fileName()),
        path + u": "_s + reason};
}

class FileSource : public ByteSource
{
public:
    explicit FileSource(const QString &path)
        : m_file(path)
    { }

    Result<> open()
    {
        const QFileInfo info(m_file.fileName());
        const QString name = QDir::toNativeSeparators(info.fileName());
        if (!info.exists())
            return fail({Error::Code::File,
                QCoreApplication::translate("core", "找不到文件“%1”，请确认它没有被移动或改名。")
                    .arg(name),
                m_file.fileName()});
        if (info.isDir())
            return fail({Error::Code::File,
                QCoreApplication::translate("core", "“%1”是一个文件夹，请选择其中的表格文件。")
                    .arg(name),
                m_file.fileName()});
        const bool isOpen = m_file.open(QIODevice::ReadOnly | QIODevice::Unbuffered);
        if (!isOpen && isHeldElsewhere(m_file.fileName(), Use::Read))
            return fail({Error::Code::File,
                QCoreApplication::translate(
                    "core", "“%1”正被其他程序（如 Excel、WPS）打开，读不了。请先在那里关闭它再试。")
                    .arg(name),
                m_file.fileName()});
        if (!isOpen)
            return fail({Error::Code::File,
                QCoreApplication::translate(
                    "core", "打不开文件“%1”，请确认有读取权限，并关闭正在使用它的程序。")
                    .arg(name),
                m_file.fileName() + u": "_s + m_file.errorString()});
        return {};
    }

    quint64 size() const override { return static_cast<quint64>(m_file.size()); }

    Result<> readAt(quint64 offset, char *to, quint64 length) override
    {
        if (m_at != offset && !m_file.seek(static_cast<qint64>(offset)))
            return fail(unreadable(m_file.fileName(), m_file.errorString()));
        m_at = offset;
        while (length > 0) {
            const qint64 got = m_file.read(to, static_cast<qint64>(length));
            if (got <= 0) {
                m_at = kNowhere;
                return fail(unreadable(m_file.fileName(), m_file.errorString()));
            }
            to += got;
            length -= static_cast<quint64>(got);
            m_at += static_cast<quint64>(got);
        }
        return {};
    }

private:
    static constexpr quint64 kNowhere = ~0ull;
    QFile m_file;
    quint64 m_at = 0;
};

class MemorySource : public ByteSource
{
public:
    explicit MemorySource(QByteArray bytes)
        : m_bytes(std::move(bytes))
    { }
    quint64 size() const override { return static_cast<quint64>(m_bytes.size()); }

    Result<> readAt(quint64 offset, char *to, quint64 length) override
    {
        if (offset > size() || length > size() - offset)
            return fail(unreadable({}, u"past the end"_s));
        if (length > 0)
            std::memcpy(to, m_bytes.constData() + offset, length);
        return {};
    }

private:
    QByteArray m_bytes;
};

} // namespace

Result<QByteArray> ByteSource::bytesAt(quint64 offset, quint64 length)
{
    const quint64 whole = size();
    const quint64 there = offset < whole ? std::min(length, whole - offset) : 0;
    QByteArray bytes(static_cast<qsizetype>(there), Qt::Uninitialized);
    if (auto read = readAt(offset, bytes.data(), there); !read)
        return fail(read.error());
    return bytes;
}

Result<std::unique_ptr<ByteSource>> openFileSource(const QString &path)
{
    auto source = std::make_unique<FileSource>(path);
    if (auto opened = source->open(); !opened)
        return fail(opened.error());
    return source;
}

std::unique_ptr<ByteSource> openMemorySource(QByteArray bytes)
{
    return std::make_unique<MemorySource>(std::move(bytes));
}

} // namespace core
