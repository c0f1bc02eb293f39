#pragma once

#include <QtGlobal>

#include <algorithm>

namespace core {

/// The same numbers from the same seed on every machine (splitmix64), which the standard library's
/// distributions do not promise.
class DemoRandom
{
public:
    explicit DemoRandom(quint64 seed)
        : m_state(seed)
    { }

    quint64 next()
    {
        m_state += 0x9e3779b97f4a7c15;
        quint64 mixed = m_state;
        mixed = (mixed ^ (mixed >> 30)) * 0xbf58476d1ce4e5b9;
        mixed = (mixed ^ (mixed >> 27)) * 0x94d049bb133111eb;
        return mixed ^ (mixed >> 31);
    }

    /// 0 … count − 1.
    int below(qint64 count) { return int(next() % quint64(std::max<qint64>(count, 1))); }
    int between(int first, int last) { return first + below(last - first + 1); }
    bool chance(int percent) { return below(100) < percent; }
    /// Of ten thousand.
    bool rare(int basisPoints) { return below(10'000) < basisPoints; }

    template <class List>
    const auto &pick(const List &list)
    {
        return list[static_cast<decltype(list.size())>(below(qint64(list.size())))];
    }

    /// The index of one of `weights`, each as likely as its weight.
    template <class Weights>
    int weighted(const Weights &weights)
    {
        qint64 sum = 0;
        for (const auto weight : weights)
            sum += weight;
        qint64 at = below(sum);
        int index = 0;
        for (const auto weight : weights) {
            at -= weight;
            if (at < 0)
                break;
            ++index;
        }
        return index;
    }

private:
    quint64 m_state;
};

} // namespace core
