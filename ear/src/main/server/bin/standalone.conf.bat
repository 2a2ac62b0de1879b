rem The options are in one file, shared with standalone.conf and with "mvn -Prun". Yours in JAVA_OPTS come after them.
set "JAVA_OPTS=@%JBOSS_HOME%\bin\kenes.options %JAVA_OPTS%"
set "DISABLE_JDK_SERIAL_FILTER=true"
