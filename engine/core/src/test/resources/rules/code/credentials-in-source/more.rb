class AdminController < ApplicationController
  http_basic_authenticate_with name: 'admin', password: 's3cret-pw', only: :destroy  # expect: code/credentials-in-source
  http_basic_authenticate_with name: 'admin', password: ENV.fetch('ADMIN_PASSWORD'), only: :edit  # ok
  def files
    Net::SFTP.start('files.example.org', 'shop', keys: ['/etc/shop/key'])  # ok: a key file, no password
    Net::SSH.start('files.example.org', 'shop', password: 's3cret-pw')  # expect: code/credentials-in-source
  end
end
