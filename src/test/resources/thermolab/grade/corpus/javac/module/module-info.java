module homework {
    requires java.desktop;
}
