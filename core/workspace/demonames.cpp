#include "core/workspace/demonames.h"

#include <QStringList>

#include <array>

namespace core {

using namespace Qt::StringLiterals;

namespace {

/// Single surnames, most frequent first, with their weights below.
constexpr QStringView kSurnames
    = u"王李张刘陈杨赵高郭武任薛闫白冯马梁贺康曹杜田韩吴成宋孙郝吕雷侯董乔贾牛崔秦苏霍温段樊靳卫穆"
      u"郑徐周胡朱林何罗邓许傅于姚石常范程车柳景解仇区单曾查盖乐覃牟佘逯亓妫昝缑";
constexpr auto kDoubleSurnames = std::to_array<QStringView>(
    {u"令狐", u"欧阳", u"尉迟", u"司马", u"上官", u"呼延", u"皇甫", u"诸葛"});

struct Generation
{
    int bornBefore;
    QStringView men;
    QStringView women;
};

/// What children were called, by when they were born.
constexpr std::array kGenerations = {
    Generation{1965, u"建国生福贵宝旺喜根栓虎计保有茂德成富财银锁拴牛明玉清文义和友金来顺海山元候",
        u"秀桂兰英莲花翠巧凤娥香梅改变爱珍玉枝连青果仙女芝荣月灵珠莺鲜转存凡"},
    Generation{1980, u"建军明强志伟平海亮斌永文晓俊峰龙林红卫东春光荣兵勇华忠利民新全云彪宏奎耀记",
        u"丽芳秀英梅兰玲燕红艳霞娟翠桂花凤琴萍慧珍香莲平青云爱林春改荣变叶婵俊勤彩"},
    Generation{1995, u"鹏飞超杰磊涛浩凯波刚勇亮宇峰鑫旭阳帅辉龙斌伟强俊晓星帆博雷佳冬瑞栋晨森",
        u"静敏婷雪莉萍慧娜丽娟艳霞燕倩洁晶佳瑶琴瑞芳蕊荣媛楠丹妮珍彩晓秀转变鑫桃"},
    Generation{9999, u"浩宇博轩泽旭子涵睿哲铭昊晨嘉俊皓天佑一诺梓宸恒逸辰景润言奕航楷源毅圣凯",
        u"欣怡佳琪雨涵子萱梦瑶思语诗婷嘉悦诺一晨曦若依可馨紫妍艺菲艺璇文静雅雯钰彤"}};

/// Seldom seen; some lie outside the basic plane, where programs stumble.
constexpr auto kRare = std::to_array<QStringView>({u"喆", u"犇", u"淼", u"堃", u"翀", u"昶", u"翾",
    u"祎", u"玥", u"珺", u"骉", u"赟", u"㛃", u"䶮", u"𬭎", u"𡐓", u"𣲘", u"𬀩"});

constexpr auto kMinorityMen = std::to_array<QStringView>({u"艾山", u"买买提", u"吐尔逊", u"阿不都",
    u"扎西", u"达瓦", u"巴图", u"乌力吉", u"木合塔尔", u"才让"});
constexpr auto kMinorityWomen = std::to_array<QStringView>({u"阿依古丽", u"古丽娜", u"热娜",
    u"帕提古丽", u"卓玛", u"央金", u"其其格", u"萨仁", u"努尔古丽", u"拉姆"});

constexpr QStringView kVillageFirst
    = u"张李王刘高郭武任薛闫白冯马梁贺康曹杜田韩上下前后东西南北大小新老阳石柳杨桃枣榆";
constexpr auto kVillageLast
    = std::to_array<QStringView>({u"家庄村", u"家沟村", u"家坡村", u"家塔村", u"家峁村", u"家湾村",
        u"家山村", u"家垣村", u"家会村", u"家岭村", u"河村", u"塬村", u"峪口村", u"坪村"});

constexpr QStringView kWordFirst = u"鸿博育启明德立信达诚卓远润恒正晋盛嘉华新宏泰安瑞同汇众智百";
constexpr QStringView kWordLast = u"才文程慧英志成业泰源和通达元信辉翔川林丰宁昌达雅途师";

/// Weight of the n-th surname: the first are borne by most.
int surnameWeight(int place)
{
    return place < 8 ? 400 - place * 30 : place < 45 ? 120 - place * 2 : place < 65 ? 18 : 3;
}

const std::array<int, kSurnames.size()> &surnameWeights()
{
    static const auto weights = [] {
        std::array<int, kSurnames.size()> list{};
        for (size_t i = 0; i < list.size(); ++i)
            list[i] = surnameWeight(int(i));
        return list;
    }();
    return weights;
}

/// The index of the generation and the index of a character in its list, in one number.
constexpr int kGenerationStep = 1000;
constexpr quint16 kRareBase = 60'000;

QString given(quint16 code, bool isWoman)
{
    if (code >= kRareBase)
        return kRare[code - kRareBase].toString();
    const Generation &generation = kGenerations[code / kGenerationStep];
    return QString((isWoman ? generation.women : generation.men)[code % kGenerationStep]);
}

quint16 givenCode(DemoRandom &random, bool isWoman, int birthYear)
{
    constexpr int kRareOfTenThousand = 45;
    if (random.rare(kRareOfTenThousand))
        return quint16(kRareBase + random.below(qint64(kRare.size())));
    size_t generation = 0;
    while (birthYear >= kGenerations[generation].bornBefore)
        ++generation;
    const auto &list = isWoman ? kGenerations[generation].women : kGenerations[generation].men;
    return quint16(int(generation) * kGenerationStep + random.below(list.size()));
}

} // namespace

QString DemoName::text() const
{
    if (kind == Kind::Minority) {
        const QString own = (isWoman ? kMinorityWomen[first] : kMinorityMen[first]).toString();
        return own + u'·' + kMinorityMen[second].toString();
    }
    const QString family
        = kind == Kind::Double ? kDoubleSurnames[surname].toString() : QString(kSurnames[surname]);
    const QString name = family + given(first, isWoman);
    return kind == Kind::Single ? name : name + given(second, isWoman);
}

DemoName demoName(DemoRandom &random, bool isWoman, int birthYear)
{
    DemoName name{.isWoman = isWoman};
    const int dice = random.below(10'000);
    if (dice < 8) {
        name.kind = DemoName::Kind::Minority;
        name.first = quint16(random.below(qint64(kMinorityWomen.size())));
        name.second = quint16(random.below(qint64(kMinorityMen.size())));
        return name;
    }
    const bool isDouble = dice < 40;
    name.kind = isDouble ? DemoName::Kind::Double
        : dice < 2400    ? DemoName::Kind::Single
                         : DemoName::Kind::Usual;
    name.surname = quint16(isDouble ? random.below(qint64(kDoubleSurnames.size()))
                                    : random.weighted(surnameWeights()));
    name.first = givenCode(random, isWoman, birthYear);
    name.second = givenCode(random, isWoman, birthYear);
    return name;
}

QString demoVillage(quint64 key)
{
    DemoRandom random(key);
    return kVillageFirst[random.below(kVillageFirst.size())] + random.pick(kVillageLast).toString();
}

QString demoBrandWord(quint64 key)
{
    DemoRandom random(key);
    return QString(kWordFirst[random.below(kWordFirst.size())])
        + kWordLast[random.below(kWordLast.size())];
}

} // namespace core
