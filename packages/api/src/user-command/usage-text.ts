/** What `npm run user` without arguments prints. */
export const usageText = `用法 Usage
  npm run user -- reset-password --name <用户名 username> [--second-factor]

  为忘记密码的用户设一个一次性密码，首次登录须更改；其登录全部结束，锁定解除。
  Gives a user who lost the password a one-time one, to be changed at sign-in; ends the sessions, removes locks.
  --second-factor     同时移除双因素认证，用于手机也遗失时  removes the second factor too, when that is lost as well

密码只显示一次，在输出的最后一行；此事记入审计日志。 The password is shown once, as the last line; the audit log has it that it was reset.
`;
