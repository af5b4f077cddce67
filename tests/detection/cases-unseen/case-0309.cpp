#include <filesystem>
#include <fstream>
#include <iterator>
#include <optional>
#include <string>

#include <httplib.h>

namespace fs = std::filesystem;

class Files {
public:
    explicit Files(const fs::path& root) : root_(fs::canonical(root)) {}

    std::optional<std::string> read(const std::string& name) const
    {
        const fs::path wanted = root_ / name;
        if (!inside(wanted))
            return std::nullopt;
        std::ifstream in(wanted, std::ios::binary);
        if (!in)
            return std::nullopt;
        return std::string(std::istreambuf_iterator<char>(in), {});
    }

private:
    bool inside(const fs::path& path) const
    {
        const fs::path relative = fs::weakly_canonical(path).lexically_relative(root_);
        return !relative.empty() && *relative.begin() != "..";
    }

    fs::path root_;
};

void serve(httplib::Server& server, const Files& files)
{
    server.Get("/file", [&files](const httplib::Request& request, httplib::Response& response) {
        const auto text = files.read(request.get_param_value("name"));
        if (text)
            response.set_content(*text, "text/plain");
        else
            response.status = 404;
    });
}
