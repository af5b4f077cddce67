#include <memory>
#include <sqlite3.h>
#include <stdexcept>
#include <string>
#include <vector>

struct Finalize {
    void operator()(sqlite3_stmt* statement) const { sqlite3_finalize(statement); }
};
using Statement = std::unique_ptr<sqlite3_stmt, Finalize>;

class Contacts {
public:
    explicit Contacts(sqlite3* db) : db_(db) {}

    std::vector<std::string> mails(const std::string& company) const
    {
        Statement statement = prepare("SELECT mail FROM contact WHERE company = '" + company + "'");
        std::vector<std::string> found;
        while (sqlite3_step(statement.get()) == SQLITE_ROW)
            found.emplace_back(reinterpret_cast<const char*>(sqlite3_column_text(statement.get(), 0)));
        return found;
    }

private:
    Statement prepare(const std::string& sql) const
    {
        sqlite3_stmt* raw = nullptr;
        if (sqlite3_prepare_v2(db_, sql.c_str(), -1, &raw, nullptr) != SQLITE_OK)
            throw std::runtime_error(sqlite3_errmsg(db_));
        return Statement(raw);
    }

    sqlite3* db_;
};

int main(int argc, char** argv)
{
    sqlite3* db = nullptr;
    if (argc < 2 || sqlite3_open("contacts.db", &db) != SQLITE_OK)
        return 1;
    const auto count = Contacts(db).mails(argv[1]).size();
    sqlite3_close(db);
    return count == 0;
}
