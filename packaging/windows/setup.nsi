; The setup program: for one person, without administrator rights. Leaves with 1 when a person stops it,
; 2 when the program is still running, 3 when a newer version is installed.
Target amd64-unicode
Unicode true
ManifestDPIAware true
ManifestSupportedOS all
SetCompressor /SOLID lzma
RequestExecutionLevel user
!include MUI2.nsh
!include WordFunc.nsh
!include FileFunc.nsh

!define PROGRAM "SkillLedger"
!define KEY "Software\Microsoft\Windows\CurrentVersion\Uninstall\${PROGRAM}"
!define CLASSES "Software\Classes"
!define LINK "$SMPROGRAMS\技能台账 SkillLedger.lnk"

Name "$(name)"
OutFile "${OUTFILE}"
InstallDir "$LOCALAPPDATA\Programs\${PROGRAM}"
InstallDirRegKey HKCU "${KEY}" "InstallLocation"
VIProductVersion "${VERSION}.0"
VIAddVersionKey "ProductName" "技能台账 SkillLedger"
VIAddVersionKey "FileDescription" "技能台账 SkillLedger ${VERSION}"
VIAddVersionKey "FileVersion" "${VERSION}"
VIAddVersionKey "ProductVersion" "${VERSION}"
VIAddVersionKey "LegalCopyright" "GPL-3.0-or-later"

!ifdef ICON
    !define MUI_ICON "${ICON}"
    !define MUI_UNICON "${ICON}"
!endif
!define MUI_ABORTWARNING
!define MUI_LANGDLL_REGISTRY_ROOT HKCU
!define MUI_LANGDLL_REGISTRY_KEY "${KEY}"
!define MUI_LANGDLL_REGISTRY_VALUENAME "Language"
!define MUI_FINISHPAGE_RUN "$INSTDIR\skill-ledger.exe"
!insertmacro MUI_PAGE_LICENSE "${LICENCE}"
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "SimpChinese"
!insertmacro MUI_LANGUAGE "English"
!insertmacro MUI_RESERVEFILE_LANGDLL

LangString name ${LANG_SIMPCHINESE} "技能台账 SkillLedger"
LangString name ${LANG_ENGLISH} "SkillLedger"
LangString ledger ${LANG_SIMPCHINESE} "技能台账文件"
LangString ledger ${LANG_ENGLISH} "SkillLedger ledger"
LangString running ${LANG_SIMPCHINESE} "技能台账正在运行。请先保存并关闭它的所有窗口，再按“重试”。"
LangString running ${LANG_ENGLISH} "SkillLedger is running. Please save and close all its windows, then press Retry."
LangString newer ${LANG_SIMPCHINESE} "这台电脑上已经装有更新的版本 $0，没有改动。如果确实要用 ${VERSION}，请先在“设置 - 应用”中卸载 $0。台账文件不受影响。"
LangString newer ${LANG_ENGLISH} "The newer version $0 is installed here; nothing has been changed. If you do want ${VERSION}, first remove $0 under Settings - Apps. Ledgers are not affected."

; Stops here while a program in $INSTDIR is running: a file in use cannot be opened for writing.
!macro WAIT_UNTIL_CLOSED un
Function ${un}waitUntilClosed
    again:
    StrCpy $2 ""
    !insertmacro LOOK_AT "skill-ledger.exe"
    !insertmacro LOOK_AT "skill-ledger-cli.exe"
    StrCmp $2 "" free
    MessageBox MB_RETRYCANCEL|MB_ICONEXCLAMATION "$(running)" /SD IDCANCEL IDRETRY again
    SetErrorLevel 2
    Quit
    free:
FunctionEnd
!macroend
!macro LOOK_AT file
    ${If} ${FileExists} "$INSTDIR\${file}"
        ClearErrors
        FileOpen $1 "$INSTDIR\${file}" a
        ${If} ${Errors}
            StrCpy $2 "used"
        ${Else}
            FileClose $1
        ${EndIf}
    ${EndIf}
!macroend
!insertmacro WAIT_UNTIL_CLOSED ""
!insertmacro WAIT_UNTIL_CLOSED "un."

Function .onInit
    ${IfNot} ${Silent}
        !insertmacro MUI_LANGDLL_DISPLAY
    ${EndIf}
    ReadRegStr $0 HKCU "${KEY}" "DisplayVersion"
    ${If} $0 != ""
        ${VersionCompare} "$0" "${VERSION}" $1
        ${If} $1 = 1
            MessageBox MB_OK|MB_ICONINFORMATION "$(newer)" /SD IDOK
            SetErrorLevel 3
            Quit
        ${EndIf}
    ${EndIf}
FunctionEnd

Function un.onInit
    !insertmacro MUI_UNGETLANGUAGE
FunctionEnd

; Opened by double click: the files that end in `ending`, which programs see as `class`.
!macro REGISTER ending class text
    WriteRegStr HKCU "${CLASSES}\${class}" "" "${text}"
    WriteRegStr HKCU "${CLASSES}\${class}\DefaultIcon" "" "$INSTDIR\skill-ledger.exe,1"
    WriteRegStr HKCU "${CLASSES}\${class}\shell\open\command" "" '"$INSTDIR\skill-ledger.exe" "%1"'
    WriteRegStr HKCU "${CLASSES}\${ending}" "" "${class}"
    WriteRegStr HKCU "${CLASSES}\${ending}\OpenWithProgids" "${class}" ""
!macroend
!macro UNREGISTER ending class
    ReadRegStr $0 HKCU "${CLASSES}\${ending}" ""
    ${If} $0 == "${class}"
        DeleteRegValue HKCU "${CLASSES}\${ending}" ""
    ${EndIf}
    DeleteRegValue HKCU "${CLASSES}\${ending}\OpenWithProgids" "${class}"
    DeleteRegKey /ifempty HKCU "${CLASSES}\${ending}\OpenWithProgids"
    DeleteRegKey /ifempty HKCU "${CLASSES}\${ending}"
    DeleteRegKey HKCU "${CLASSES}\${class}"
!macroend
!macro TELL_EXPLORER
    System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)'
!macroend

Section "main"
    Call waitUntilClosed
    ; the version before goes first, file by file as it knows them
    ${If} ${FileExists} "$INSTDIR\uninstall.exe"
        ExecWait '"$INSTDIR\uninstall.exe" /S _?=$INSTDIR'
    ${EndIf}
    !include "${LISTS}/install.nsh"
    SetOutPath "$INSTDIR"
    WriteUninstaller "$INSTDIR\uninstall.exe"
    CreateShortCut "${LINK}" "$INSTDIR\skill-ledger.exe"
    !insertmacro REGISTER ".ledger" "SkillLedger.ledger" "$(ledger)"
    ; once packages for exchange exist: !insertmacro REGISTER ".ledgerpack" "SkillLedger.ledgerpack" …, and below

    WriteRegStr HKCU "${KEY}" "DisplayName" "$(name)"
    WriteRegStr HKCU "${KEY}" "DisplayVersion" "${VERSION}"
    WriteRegStr HKCU "${KEY}" "DisplayIcon" "$INSTDIR\skill-ledger.exe,0"
    WriteRegStr HKCU "${KEY}" "Publisher" "SkillLedger"
    WriteRegStr HKCU "${KEY}" "InstallLocation" "$INSTDIR"
    WriteRegStr HKCU "${KEY}" "UninstallString" '"$INSTDIR\uninstall.exe"'
    WriteRegStr HKCU "${KEY}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
    WriteRegDWORD HKCU "${KEY}" "NoModify" 1
    WriteRegDWORD HKCU "${KEY}" "NoRepair" 1
    ${GetSize} "$INSTDIR" "/S=0K" $0 $1 $2
    WriteRegDWORD HKCU "${KEY}" "EstimatedSize" "$0"
    !insertmacro TELL_EXPLORER
SectionEnd

; Ledgers, settings and whatever else lies in the folder stay.
Section "Uninstall"
    Call un.waitUntilClosed
    !include "${LISTS}/uninstall.nsh"
    Delete "$INSTDIR\uninstall.exe"
    RMDir "$INSTDIR"
    Delete "${LINK}"
    !insertmacro UNREGISTER ".ledger" "SkillLedger.ledger"
    DeleteRegKey HKCU "${KEY}"
    !insertmacro TELL_EXPLORER
SectionEnd
