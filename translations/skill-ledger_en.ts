<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="zh_CN">
<context>
    <name>core</name>
    <message>
        <source>绿</source>
        <translation>green</translation>
    </message>
    <message>
        <source>黄</source>
        <translation>yellow</translation>
    </message>
    <message>
        <source>红</source>
        <translation>red</translation>
    </message>
    <message>
        <source>万元</source>
        <translation>10,000 yuan</translation>
    </message>
    <message>
        <source>磁盘空间不足，“%1”没有保存，原来的文件没有改动。请清理磁盘或换一个位置再保存。</source>
        <translation>The disk is full: “%1” was not saved and the old file is unchanged. Free some space or save somewhere else.</translation>
    </message>
    <message>
        <source>没有写入权限，“%1”没有保存。请换一个可以写入的文件夹。</source>
        <translation>“%1” was not saved: you may not write there. Choose a folder you can write to.</translation>
    </message>
    <message>
        <source>“%1”正被其他程序（如 Excel、WPS）打开，没有保存。请先关闭它再试。</source>
        <translation>“%1” was not saved: another program (Excel, WPS) has it open. Close it there and try again.</translation>
    </message>
    <message>
        <source>“%1”没有保存。请检查磁盘或换一个位置再试。</source>
        <translation>“%1” was not saved. Check the disk or save somewhere else.</translation>
    </message>
    <message>
        <source>“%1”是一个文件夹，请写明文件名。</source>
        <translation>“%1” is a folder. Give a file name.</translation>
    </message>
    <message>
        <source>文件夹“%1”不存在，请先建立它或换一个位置。</source>
        <translation>There is no folder “%1”. Make it first or choose another place.</translation>
    </message>
    <message>
        <source>“%1”不是普通文件，请换一个文件名。</source>
        <translation>“%1” is no ordinary file. Choose another file name.</translation>
    </message>
    <message>
        <source>“%1”是只读文件，没有保存。请换一个文件名。</source>
        <translation>“%1” is read-only and was not saved. Choose another file name.</translation>
    </message>
</context>
</TS>
