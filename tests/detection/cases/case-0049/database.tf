resource "aws_db_instance" "orders" {
  identifier                      = "orders"
  engine                          = "postgres"
  engine_version                  = "16.4"
  instance_class                  = "db.t4g.medium"
  allocated_storage               = 100
  username                        = "orders"
  manage_master_user_password     = true
  multi_az                        = true
  publicly_accessible             = false
  deletion_protection             = true
  backup_retention_period         = 14
  enabled_cloudwatch_logs_exports = ["postgresql"]
  storage_encrypted               = true
}
