@echo off
rem Runs the Maven that .mvn\wrapper\maven-wrapper.properties pins; see mvnw, of which this is the Windows twin.
setlocal EnableExtensions DisableDelayedExpansion

set "PROPERTIES=%~dp0.mvn\wrapper\maven-wrapper.properties"
for /f "usebackq tokens=1,2 delims==" %%a in ("%PROPERTIES%") do (
    if "%%a"=="mavenVersion" set "VERSION=%%b"
    if "%%a"=="distributionSha512Sum" set "SHA512=%%b"
)
if not defined VERSION call :fail "%PROPERTIES% lacks mavenVersion" & exit /b 1
if not defined SHA512 call :fail "%PROPERTIES% lacks distributionSha512Sum" & exit /b 1

set "DISTS=%USERPROFILE%\.m2\wrapper\dists"
if defined MAVEN_USER_HOME set "DISTS=%MAVEN_USER_HOME%\wrapper\dists"
set "KEY=%SHA512:~0,16%"
set "MAVEN_HOME=%DISTS%\apache-maven-%VERSION%\%KEY%"
if not exist "%MAVEN_HOME%\bin\mvn.cmd" call :install || exit /b 1

call "%MAVEN_HOME%\bin\mvn.cmd" %*
exit /b %ERRORLEVEL%

:install
if defined MVNW_FETCHING call :fail "the mvn on the PATH is this wrapper; set MVNW_REPOURL" & exit /b 1
set "WORK=%DISTS%\.unpack.%RANDOM%%RANDOM%"
set "ZIP=%WORK%\apache-maven-%VERSION%-bin.zip"
mkdir "%WORK%" || exit /b 1
echo mvnw: bringing Apache Maven %VERSION% 1>&2
if defined MVNW_REPOURL (call :fetch_from_url) else (call :fetch_with_mvn)
if errorlevel 1 goto :abandon

set "FOUND="
for /f "skip=1 tokens=* delims=" %%h in ('certutil -hashfile "%ZIP%" SHA512') do if not defined FOUND set "FOUND=%%h"
set "FOUND=%FOUND: =%"
if /i not "%FOUND%"=="%SHA512%" call :fail "the download has SHA-512 %FOUND%, but %PROPERTIES% wants %SHA512%" & goto :abandon

tar -xf "%ZIP%" -C "%WORK%" || goto :abandon
if not exist "%DISTS%\apache-maven-%VERSION%" mkdir "%DISTS%\apache-maven-%VERSION%"
move "%WORK%\apache-maven-%VERSION%" "%MAVEN_HOME%" >nul 2>&1
if not exist "%MAVEN_HOME%\bin\mvn.cmd" call :fail "could not move Apache Maven to %MAVEN_HOME%" & goto :abandon
rmdir /s /q "%WORK%"
exit /b 0

:abandon
rmdir /s /q "%WORK%"
exit /b 1

:fetch_from_url
curl -fsSL -o "%ZIP%" "%MVNW_REPOURL%/org/apache/maven/apache-maven/%VERSION%/apache-maven-%VERSION%-bin.zip"
if errorlevel 1 call :fail "could not download Apache Maven %VERSION% from %MVNW_REPOURL%" & exit /b 1
exit /b 0

:fetch_with_mvn
where mvn >nul 2>&1
if errorlevel 1 call :fail "needs Apache Maven %VERSION% once. Set MVNW_REPOURL to the root of a Maven repository, or put any mvn on the PATH." & exit /b 1
pushd "%WORK%"
set "MVNW_FETCHING=1"
call mvn -B -q org.apache.maven.plugins:maven-dependency-plugin:3.11.0:copy "-Dartifact=org.apache.maven:apache-maven:%VERSION%:zip:bin" "-DoutputDirectory=%WORK%" 1>&2
set "FETCHED=%ERRORLEVEL%"
set "MVNW_FETCHING="
popd
if not "%FETCHED%"=="0" call :fail "the mvn on the PATH could not fetch org.apache.maven:apache-maven:%VERSION%:zip:bin" & exit /b 1
exit /b 0

:fail
echo mvnw: %~1 1>&2
exit /b 1
