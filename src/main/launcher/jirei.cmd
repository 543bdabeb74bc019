@echo off
rem Starts Jirei with a Java that is new enough: the runtime bundled beside it, else JAVA_HOME, else
rem the java on the PATH, else one in the usual places of this machine.
setlocal EnableExtensions DisableDelayedExpansion
set "WANTED=21"
set "JIREI_HOME=%~dp0.."
set "FOUND="

call :try "%JIREI_HOME%\runtime"
if defined JAVA_HOME call :try "%JAVA_HOME%"
for /f "delims=" %%J in ('where java 2^>nul') do call :try "%%~dpJ.."
for /f "tokens=2,*" %%A in ('reg query "HKLM\SOFTWARE\JavaSoft\JDK" /s /v JavaHome 2^>nul ^| findstr JavaHome') do call :try "%%B"
for %%V in ("Java" "Eclipse Adoptium" "Microsoft" "Zulu" "Amazon Corretto" "BellSoft" "Semeru") do (
  for /d %%D in ("%ProgramFiles%\%%~V\*") do call :try "%%~D"
)

if not defined FOUND (
  chcp 65001 >nul
  echo jirei: Java %WANTED% 以降が見つかりません。インストールするか、JAVA_HOME で場所を示してください。>&2
  echo jirei: found no Java %WANTED% or newer; install one, or name it in JAVA_HOME.>&2
  exit /b 3
)

set "TUNING=-XX:+UseParallelGC"
if "%~1"=="search" set "TUNING=-XX:+UseSerialGC -XX:TieredStopAtLevel=1"
"%FOUND%\bin\java.exe" %TUNING% %JIREI_OPTS% --enable-native-access=ALL-UNNAMED -jar "%JIREI_HOME%\lib\jirei.jar" %*
exit /b %ERRORLEVEL%

rem Keeps the first Java home that fits; its version stands in its "release" file.
:try
if defined FOUND exit /b 0
if not exist "%~1\bin\java.exe" exit /b 0
if not exist "%~1\release" exit /b 0
for /f "tokens=2 delims==" %%R in ('findstr /b "JAVA_VERSION=" "%~1\release"') do (
  for /f "tokens=1 delims=." %%M in ("%%~R") do if %%M GEQ %WANTED% set "FOUND=%~1"
)
exit /b 0
