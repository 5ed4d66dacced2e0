// SPDX-License-Identifier: Apache-2.0
// measure COMMAND...: runs it and prints "<wall milliseconds> <peak kilobytes>"; its own output goes to stderr.
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <chrono>
#include <cstdio>

int main(int argc, char *argv[])
{
    if (argc < 2)
        return 2;
    const auto begin = std::chrono::steady_clock::now();
    const pid_t child = fork();
    if (child == 0) {
        dup2(STDERR_FILENO, STDOUT_FILENO);
        execvp(argv[1], argv + 1);
        _exit(127);
    }
    int status = 0;
    rusage usage{};
    if (child < 0 || wait4(child, &status, 0, &usage) != child || !WIFEXITED(status) || WEXITSTATUS(status) != 0)
        return 1;
    const std::chrono::duration<double, std::milli> wall = std::chrono::steady_clock::now() - begin;
    std::printf("%.1f %ld\n", wall.count(), usage.ru_maxrss);
    return 0;
}
